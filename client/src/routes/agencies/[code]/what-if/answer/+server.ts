import { json } from '@sveltejs/kit'
import { graphLanguage } from '#lib/address.ts'
import { askPanel } from '#lib/server/ask.ts'
import { SimulationDocument } from '../../../../../generated/graphql.ts'
import { languageOf } from '#lib/words/address.ts'
import type { RequestHandler } from './$types'
import { changesOf, viewOf } from '../view.ts'

/** What the page's own address would say of the result, and nothing else of the page: asked at each step of a stepper. */
export const GET: RequestHandler = async ({ url, params }) => {
  const { programme, year, stage, set } = viewOf(url.searchParams).view
  const assessment = { agency: params.code, year: year ?? 0, stage, programme }
  return json(
    await askPanel(SimulationDocument, { assessment, changes: changesOf(set), language: graphLanguage(languageOf(url.pathname)) }),
  )
}
