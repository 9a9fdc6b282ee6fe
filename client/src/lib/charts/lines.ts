/** Words in lines of at most so many characters, for marks that break no lines themselves. */
export const lines = (text: string, most: number): readonly string[] =>
  text.match(new RegExp(`\\S.{0,${Math.max(1, Math.floor(most) - 2)}}(?=\\s|$)|\\S+`, 'g')) ?? []
