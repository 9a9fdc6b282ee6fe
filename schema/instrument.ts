import { builder } from './builder.ts'
import { costByKind } from './cost.ts'
import { ComponentKindEnum, SubjectEnum, TierEnum } from './enums.ts'
import { words } from './language.ts'
import { CheckRef, CitationRef, ComponentRef, CycleRef, GradeRef, InstrumentRef, SourceRef } from './refs.ts'
import { componentOf } from './views.ts'

builder.objectType(InstrumentRef, {
  description: 'An edition of the rules (instrumen): what is asked, how it weighs, which grade follows.',
  fields: (t) => ({
    code: t.string({ description: 'Code of the edition, such as "spbe-2020".', resolve: ({ instrument }) => instrument.code }),
    title: t.string(words('Its title.', ({ instrument }) => instrument.title)),
    programme: t.string({
      description: 'Code of the evaluation that it is an edition of, such as "spbe".',
      resolve: ({ instrument }) => instrument.programme,
    }),
    subject: t.field({ type: SubjectEnum, description: 'Who it scores.', resolve: ({ instrument }) => instrument.subject }),
    illustrative: t.boolean({
      description:
        'Whether items, weights or levels are this project’s proposal, for want of a published instrument. Say so wherever it appears.',
      resolve: ({ instrument }) => instrument.illustrative,
    }),
    tier: t.field({ type: TierEnum, description: 'How far its rules are trusted, and so how they run.', resolve: ({ tier }) => tier }),
    regulation: t.string({ description: 'The regulation, as cited.', resolve: ({ instrument }) => instrument.regulation }),
    officialTextSeen: t.boolean({
      description: 'Whether the official text itself was read. False: known only through others’ re-codings.',
      resolve: ({ instrument }) => instrument.sources.every(({ seen }) => seen),
    }),
    notes: t.stringList({
      ...words('Errata, doubts and choices that a reader should know.', () => ({ id: '', en: '' })),
      resolve: ({ instrument }, { language }) => instrument.notes.map((note) => note[language]),
    }),
    digest: t.string({
      description: 'SHA-256 of the rules’ canonical form: the same digest, the same results.',
      resolve: ({ digest }) => digest,
    }),
    scaleMin: t.int({ description: 'Lowest level.', resolve: ({ instrument }) => instrument.scale.min }),
    scaleMax: t.int({ description: 'Highest level.', resolve: ({ instrument }) => instrument.scale.max }),
    step: t.string({
      description: 'The grain of values: "1" for whole levels, "0.01" for two decimals.',
      resolve: ({ instrument }) => instrument.scale.step,
    }),
    floors: t.stringList({
      description: 'Lowest value of each level, lowest level first.',
      resolve: ({ instrument }) => instrument.scale.floors,
    }),
    unit: t.int({
      description: 'How many integer units make one percent of the index; points and weights of scores are counted in them.',
      resolve: ({ instrument }) => instrument.unit,
    }),
    grades: t.field({
      type: [GradeRef],
      description: 'The grades, lowest first.',
      resolve: (edition) => edition.instrument.grades.map((it) => ({ edition, it })),
    }),
    checks: t.field({
      type: [CheckRef],
      description: 'Rules across indicators.',
      resolve: (edition) => edition.instrument.checks.map((it) => ({ edition, it })),
    }),
    cycles: t.field({
      type: [CycleRef],
      description: 'The years that it covers, ascending.',
      resolve: (edition) => edition.instrument.cycles.map((it) => ({ edition, it })),
    }),
    sources: t.field({
      type: [SourceRef],
      description: 'The documents that it is read from.',
      resolve: ({ instrument }) => instrument.sources,
    }),
    formula: t.field({
      type: [CitationRef],
      description: 'Where the regulation says how scores are added up.',
      resolve: (edition) => edition.instrument.formula.map((it) => ({ edition, it })),
    }),
    root: t.field({
      type: ComponentRef,
      description: 'The index: the root of the tree of components.',
      resolve: (edition) => ({ edition, it: edition.instrument.root }),
    }),
    components: t.field({
      type: [ComponentRef],
      description: 'Its components, parents before children, in the regulation’s order.',
      args: { kind: t.arg({ type: ComponentKindEnum, required: false, description: 'Only this kind.' }) },
      complexity: costByKind,
      resolve: (edition, { kind }) =>
        edition.instrument.components.filter((component) => !kind || component.kind === kind).map((it) => ({ edition, it })),
    }),
    component: t.field({
      type: ComponentRef,
      description: 'One component. Error UNKNOWN_COMPONENT where it has none of this code.',
      args: { code: t.arg.string({ required: true, description: 'Code of the component, such as "D4", "A7" or "I32".' }) },
      resolve: (edition, { code }) => componentOf(edition, code, 'code'),
    }),
  }),
})

builder.objectType(GradeRef, {
  description: 'A grade (predikat) and the band of the index that earns it.',
  fields: (t) => ({
    code: t.string({ description: 'Code, such as "SANGAT_BAIK".', resolve: ({ it }) => it.code }),
    name: t.string(words('Its name; Memuaskan is Excellent in English.', ({ it }) => it.name)),
    rank: t.int({
      description: 'Its place among the grades; 1 is lowest.',
      resolve: ({ edition, it }) => edition.instrument.grades.indexOf(it) + 1,
    }),
    from: t.field({ type: 'Decimal', description: 'Lowest index that earns it.', resolve: ({ it }) => it.from }),
    below: t.field({
      type: 'Decimal',
      description: 'First index that no longer earns it; for the highest grade the top of the scale, which it includes.',
      resolve: ({ it }) => it.below,
    }),
  }),
})

builder.objectType(SourceRef, {
  description: 'A document that rules are read from.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Code, as citations name it.' }),
    title: t.string(words('Its title.', ({ title }) => title)),
    seen: t.exposeBoolean('seen', { description: 'Whether the official text itself was read.' }),
    where: t.exposeString('where', { description: 'Where the copy that was read is kept.' }),
  }),
})

builder.objectType(CitationRef, {
  description: 'A place in a source.',
  fields: (t) => ({
    source: t.field({
      type: SourceRef,
      nullable: true,
      description: 'The document.',
      resolve: ({ edition, it }) => edition.instrument.sources.find(({ code }) => code === it.source) ?? null,
    }),
    at: t.string(words('The place, as a reader would look it up.', ({ it }) => it.at)),
  }),
})
