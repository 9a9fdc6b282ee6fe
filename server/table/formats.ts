import { csv } from './csv.ts'
import { jsonl } from './jsonl.ts'
import { parquet } from './parquet.ts'
import { xlsx } from './xlsx.ts'

/** Every format by the ending of its files. */
export const formats = { csv, jsonl, xlsx, parquet } as const

export type FormatName = keyof typeof formats

export const formatNames = ['csv', 'jsonl', 'xlsx', 'parquet'] as const

/** Whether a text names a format. */
export const isFormat = (name: string): name is FormatName => formatNames.some((known) => known === name)
