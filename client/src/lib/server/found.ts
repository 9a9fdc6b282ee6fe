import { graphLanguage } from '#lib/address.ts'
import type { Found } from '#lib/found.ts'
import { to } from '#lib/words/address.ts'
import type { Language } from '#lib/words/index.ts'
import { FoundDocument } from '../../generated/graphql.ts'
import { askPanel } from './ask.ts'

/** Agencies by any part of their name or code, then components; nothing where the graph does not answer. */
export const foundFor = async (search: string, language: Language): Promise<readonly Found[]> => {
  const { data } = await askPanel(FoundDocument, { search, language: graphLanguage(language) })
  if (!data) return []
  return [
    ...data.agencies.nodes.map(({ code, name }) => ({ name, code, href: to(language, `/agencies/${code}`) })),
    ...data.components.nodes.map(({ code, label, instrument }) => ({
      name: label,
      code,
      href: to(language, `/instruments/${instrument.code}/${code}`),
    })),
  ]
}

/** What may have been meant by a word that names nothing: what has it, or the better part of its beginning, in its name. */
export const near = async (word: string, language: Language): Promise<readonly Found[]> => {
  const [longest = ''] = word.split(/[^\p{L}\p{N}.]+/u).toSorted((one, other) => other.length - one.length)
  for (const part of [1, 0.75, 0.5]) {
    const search = longest.slice(0, Math.ceil(longest.length * part))
    const found = search.length < 2 ? [] : await foundFor(search, language)
    if (found.length > 0) return found.slice(0, 5)
  }
  return []
}
