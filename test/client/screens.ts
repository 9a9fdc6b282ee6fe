/**
 * Every screen, by an address that shows it. The workbench stands apart, in its own test: it is an editor of a megabyte for whoever
 * comes to write queries, and the one page whose browser asks the graph.
 */
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
  ['an indicator with a decimal', '/agencies/11.04/2026/I3?stage=interview'],
  ['the catalogue of rules', '/instruments'],
  ['an instrument', '/instruments/pemdi-2026'],
  ['an illustrative instrument', '/instruments/smart-city'],
  ['an indicator of the rules', '/instruments/spbe-2020/I29'],
  ['an indicator by another index', '/instruments/pemdi-2026/I5'],
  ['the questions', '/questions'],
  ['a question with bars', '/questions/cities-of-a-province'],
  ['a question with a line', '/questions/over-the-years'],
  ['a question that is refused', '/questions/distribution-of-a-year?year=1999'],
  ['the schema reference', '/reference'],
  ['an error', '/agencies/99.99'],
] as const
