import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { assemble } from '../../rules/assemble.ts'
import { criteriaOf, levelName } from '../../rules/explain.ts'
import { quotient, written } from '../../rules/fraction.ts'
import type { Component, Instrument, Language } from '../../rules/model.ts'
import { ownFolders, wrong } from './found.ts'
import { textOf, Usage, type Command } from './usage.ts'

const indicator = (instrument: Instrument, component: Component, language: Language): readonly string[] => {
  const own = component.indicator
  if (!own) return []
  return [
    `### ${component.code} ${own.name[language]}`,
    '',
    `${own.question[language]} ${written(quotient(component.weight, instrument.unit))} %. ${own.rating.kind}. ${own.cites.map(({ source, at }) => `${source}, ${at[language]}`).join('; ')}.`,
    '',
    ...own.levels.flatMap(({ level, evidence, lift }) => [
      `- **${level} ${levelName(instrument, component, level)?.[language] ?? ''}**`,
      ...criteriaOf(component, level).map(({ code, text }) => `  - ${code} ${text[language]}`),
      ...evidence.map((text) => `  - _${text[language]}_`),
      ...(lift ? [`  - → ${lift[language]}`] : []),
    ]),
    '',
    ...instrument.parts
      .flatMap(({ cases }) => cases[own.number] ?? [])
      .map(({ name, met, given, gives }) => `- ${name[language]}: ${met ?? given ?? '–'} = ${gives}`),
    '',
  ]
}

const catalogue = (instrument: Instrument, language: Language): string =>
  [
    `# ${instrument.title[language]}`,
    '',
    ...(instrument.illustrative ? [language === 'id' ? '**Ilustratif.**' : '**Illustrative.**', ''] : []),
    ...instrument.notes.map((note) => `- ${note[language]}`),
    '',
    ...instrument.components.flatMap((component) =>
      component.kind === 'domain' || component.kind === 'aspect'
        ? [`## ${component.code} ${component.name[language]} (${written(quotient(component.weight, instrument.unit))} %)`, '']
        : component.kind === 'indicator'
          ? indicator(instrument, component, language)
          : [],
    ),
  ].join('\n')

/** Writes the catalogue of rules as Markdown. */
export const docs: Command = {
  name: 'docs',
  usage: 'docs [<instrument>] [--out DIR] [--language id|en]',
  does: 'the catalogue as Markdown: ladders, evidence, recommendations, citations, cases',
  examples: ['docs spbe-2020 > spbe-2020.md', 'docs --out catalogue --language en'],
  options: { out: { type: 'string' }, language: { type: 'string', default: 'id' } },
  run: async ({ words, said }) => {
    const [only] = words
    const language: Language = textOf(said, 'language') === 'en' ? 'en' : 'id'
    const all = await ownFolders()
    if (only && !all.some(({ name }) => name === only))
      throw new Usage(`There is no instrument "${only}". There are: ${all.map(({ name }) => name).join(', ')}.`)
    const out = textOf(said, 'out')
    if (out) await mkdir(out, { recursive: true })
    for (const folder of all.filter(({ name }) => !only || name === only)) {
      if (!folder.found || wrong(folder, all).length > 0)
        throw new RangeError(`${folder.name} is not sound; npm run rules -- check ${folder.name}`)
      const text = catalogue(assemble(folder.found.draft), language)
      if (!out) console.log(text)
      else {
        const file = join(out, `${folder.name}.md`)
        await writeFile(file, `${text}\n`)
        console.log(`  wrote ${file}`)
      }
    }
    return 0
  },
}
