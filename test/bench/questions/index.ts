import { drill } from './drill.ts'
import { nation } from './nation.ts'
import { one } from './one.ts'
import type { Question } from './question.ts'
import { ranking } from './ranking.ts'
import { series } from './series.ts'
import { tree } from './tree.ts'

export const questions: readonly Question[] = [tree, ranking, series, nation, drill, one]
