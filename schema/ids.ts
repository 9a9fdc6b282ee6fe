import { refuse } from './errors.ts'

/** What a global id names. Refuses one that is none. */
export const decodeId = (id: string): { readonly typename: string; readonly id: string } => {
  const [, typename, own] = /^([A-Z]\w*):(.+)$/s.exec(Buffer.from(id, 'base64').toString()) ?? []
  if (typename && own) return { typename, id: own }
  throw refuse(
    'BAD_ID',
    {
      id: `"${id.slice(0, 40)}" bukan id API ini. Ambillah dari medan \`id\` sebuah objek.`,
      en: `"${id.slice(0, 40)}" is not an id of this API. Take one from the field \`id\` of an object.`,
    },
    'id',
  )
}
