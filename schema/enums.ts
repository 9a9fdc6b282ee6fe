import { builder } from './builder.ts'

export const AgencyKindEnum = builder.enumType('AgencyKind', {
  description: 'What sort of body an agency is.',
  values: {
    MINISTRY: { value: 'ministry', description: 'A ministry (kementerian).' },
    STATE_AGENCY: { value: 'state_agency', description: 'A national body other than a ministry (LPNK, LNS, secretariats, police).' },
    PROVINCE: { value: 'province', description: 'A provincial government (pemerintah provinsi).' },
    REGENCY: { value: 'regency', description: 'A regency government (pemerintah kabupaten).' },
    CITY: { value: 'city', description: 'A city government (pemerintah kota).' },
    UNIT: { value: 'unit', description: 'A unit of an agency (perangkat daerah).' },
  } as const,
})

export const StageEnum = builder.enumType('Stage', {
  description: 'The step of the evaluation (tahapan) that a record comes from.',
  values: {
    SELF: { value: 'self', description: 'Self-assessment by the agency (penilaian mandiri).' },
    DOCUMENT: { value: 'document', description: 'Assessment of documents; the last step of a pemantauan.' },
    INTERVIEW: { value: 'interview', description: 'Scores after the interview.' },
    VISIT: { value: 'visit', description: 'Scores after the visit.' },
    REVIEW: { value: 'review', description: 'Checked by the review team.' },
    FINAL: { value: 'final', description: 'The result of the external evaluation.' },
    UNKNOWN: { value: 'unknown', description: 'Its source does not say which.' },
  } as const,
})

export const GradeMoveEnum = builder.enumType('GradeMove', {
  description: 'Which way a grade went from one official result to the next.',
  values: {
    ROSE: { value: 'rose', description: 'To a higher grade.' },
    SAME: { value: 'same', description: 'It stayed.' },
    FELL: { value: 'fell', description: 'To a lower grade.' },
  } as const,
})

export const CohortKindEnum = builder.enumType('CohortKind', {
  description: 'The groups that an official result is ranked in.',
  values: {
    NATION: { value: 'nation', description: 'All agencies of the year.' },
    KIND: { value: 'kind', description: 'Agencies of the same kind.' },
    PROVINCE: { value: 'province', description: 'Regencies, cities and the province itself, of one province.' },
  } as const,
})

export const ComponentKindEnum = builder.enumType('ComponentKind', {
  description: 'What a component is called in the regulation.',
  values: {
    INDEX: { value: 'index', description: 'The whole instrument (indeks).' },
    DOMAIN: { value: 'domain', description: 'A domain.' },
    ASPECT: { value: 'aspect', description: 'An aspect (aspek).' },
    INDICATOR: { value: 'indicator', description: 'An indicator (indikator).' },
    ITEM: { value: 'item', description: 'One of several services scored under one indicator.' },
  } as const,
})

export const ScoreStateEnum = builder.enumType('ScoreState', {
  description: 'Why a component has a value, or has none. Missing is a state, never a zero.',
  values: {
    ASSESSED: { value: 'assessed', description: 'Levels are known; the value is computed from them.' },
    ASSUMED_FLOOR: {
      value: 'assumed_floor',
      description: 'The lowest level stands in while an answer is awaited, as the regulation orders.',
    },
    OVERRIDDEN: { value: 'overridden', description: 'Set by a named person with a reason.' },
    NOT_ASSESSED: { value: 'not_assessed', description: 'No level was given.' },
    NOT_APPLICABLE: { value: 'not_applicable', description: 'Does not apply to the agency.' },
    AWAITING_EXTERNAL: { value: 'awaiting_external', description: 'Another body’s figure is due.' },
    PUBLISHED_ONLY: {
      value: 'published_only',
      description: 'An official result exists, but the levels that it comes from were not published.',
    },
  } as const,
})

export const TierEnum = builder.enumType('RuleTier', {
  description: 'How far the rules of an instrument are trusted, and so how they run.',
  values: {
    FIRST_PARTY: { value: 'first_party', description: 'This project’s own reviewed code.' },
    DATA: { value: 'data', description: 'From elsewhere, as data alone: it runs nothing.' },
    SANDBOX: { value: 'sandbox', description: 'From elsewhere, with functions of its own, which run behind a wall.' },
  } as const,
})

export const RatingEnum = builder.enumType('RatingKind', {
  description: 'How an indicator comes by its value.',
  values: {
    LADDER: { value: 'ladder', description: 'A whole level, by criteria that build on each other.' },
    DECIMAL: { value: 'decimal', description: 'A value on the scale, given by the assessor.' },
    EXTERNAL: { value: 'external', description: 'Another body’s index, converted.' },
    COUNT: { value: 'count', description: 'How many services there are.' },
    OWN: { value: 'own', description: 'A function of the rules.' },
  } as const,
})

export const RelationEnum = builder.enumType('CrosswalkRelation', {
  description: 'How an indicator relates to one of an earlier edition.',
  values: {
    EQUAL: { value: 'equal', description: 'Both ask the same.' },
    SUBSET: { value: 'subset', description: 'The later one asks part of what the earlier asked.' },
    SUPERSET: { value: 'superset', description: 'The later one asks more than the earlier.' },
    INTERSECTS: { value: 'intersects', description: 'Each asks something that the other does not.' },
    NONE: { value: 'none', description: 'Nothing in the earlier edition corresponds.' },
  } as const,
})

export const SubjectEnum = builder.enumType('InstrumentSubject', {
  description: 'Who an instrument scores.',
  values: {
    AGENCY: { value: 'agency', description: 'Agencies (instansi).' },
    UNIT: { value: 'unit', description: 'Units of an agency (perangkat daerah).' },
  } as const,
})

export const GradeBasisEnum = builder.enumType('GradeBasis', {
  description: 'Which value of the index a cycle’s grade was read off.',
  values: {
    EXACT: { value: 'exact', description: 'The index as computed, unrounded.' },
    ROUNDED: { value: 'rounded', description: 'The index as printed, with two decimals.' },
  } as const,
})

export const RuleEnum = builder.enumType('ExplanationRule', {
  description: 'How a score came about.',
  values: {
    SUM: { value: 'sum', description: 'The points of the terms over their weight.' },
    LADDER: { value: 'ladder', description: 'A level was awarded on a ladder of criteria.' },
    DECIMAL: { value: 'decimal', description: 'The assessor gave a value on the scale.' },
    EXTERNAL: { value: 'external', description: 'Another body’s figure was converted to the scale.' },
    COUNT: { value: 'count', description: 'Services were counted.' },
    OWN: { value: 'own', description: 'A function of the rules gave the value.' },
    FLOOR: { value: 'floor', description: 'The lowest value stands in while an answer is awaited.' },
    OVERRIDE: { value: 'override', description: 'A named person set the value, with a reason.' },
    NO_VALUE: { value: 'no-value', description: 'No value can be computed; the text says what is missing.' },
  } as const,
})

export const DiffCauseEnum = builder.enumType('DiffCause', {
  description: 'Why a row adds to the difference of two indices.',
  values: {
    INPUT: { value: 'input', description: 'Another answer to the same question.' },
    RULE: { value: 'rule', description: 'The rules rate the same answer otherwise, or the question itself changed.' },
    WEIGHT: { value: 'weight', description: 'It weighs otherwise.' },
    ADDED: { value: 'added', description: 'Only the head asks it.' },
    REMOVED: { value: 'removed', description: 'Only the base asks it.' },
    ROUNDING: { value: 'rounding', description: 'What the rounding of printed figures leaves over.' },
    UNKNOWN: { value: 'unknown', description: 'Too little is known to tell.' },
  } as const,
})

export const DiffDepthEnum = builder.enumType('DiffDepth', {
  description: 'How far down both sides of a diff are known.',
  values: {
    INDICATOR: { value: 'indicator', description: 'Every level of both is known: rows are indicators.' },
    ASPECT: { value: 'aspect', description: 'Every aspect of both has a figure, computed or printed.' },
    DOMAIN: { value: 'domain', description: 'Every domain of both has a figure, computed or printed.' },
    INDEX: { value: 'index', description: 'The index alone: one row, whose cause cannot be told.' },
  } as const,
})
