/** Every screen, by an address that shows it. */
export const screens = [
  ['home', '/'],
  ['the ranking', '/agencies'],
  ['a ranking that is empty', '/agencies?from=5&grade=KURANG'],
  ['an agency with its levels', '/agencies/51.71?year=2021'],
  ['an agency without levels', '/agencies/35.73?year=2023'],
  ['an index', '/agencies/51.71/2021'],
  ['a domain', '/agencies/51.71/2021/D3'],
  ['a domain without levels', '/agencies/35.73/2023/D2'],
  ['an indicator', '/agencies/51.71/2021/I29'],
  ['a comparison', '/compare?ids=35.73:2024,51.71:2021,51.71:2021:self'],
  ['a comparison to begin with', '/compare?add=surabaya'],
  ['an error', '/agencies/99.99'],
] as const
