import type { Check } from '../model.ts'

/*
 * What does not fit together across indicators. PermenPANRB 59/2020 has no such rule, so these are this project's own:
 * they say something, cite nothing and cap nothing.
 */

const unlikely = (code: string, policy: number, practice: number, what: { readonly id: string; readonly en: string }): Check => ({
  code,
  when: [
    { indicator: practice, atLeast: '4' },
    { indicator: policy, atMost: '1' },
  ],
  message: {
    id: `${what.id} dinilai terpadu atau lebih (indikator ${practice}), padahal kebijakannya belum ada (indikator ${policy}). Periksa buktinya; nilai tidak diubah.`,
    en: `${what.en} is rated integrated or better (indicator ${practice}), although there is no policy on it (indicator ${policy}). Check the evidence; no score is changed.`,
  },
  cites: [],
})

/** Practice far ahead of the policy that it should follow. */
export const checks: readonly Check[] = [
  unlikely('architecture-ahead', 1, 11, { id: 'Arsitektur SPBE', en: 'The SPBE architecture' }),
  unlikely('roadmap-ahead', 2, 12, { id: 'Peta Rencana SPBE', en: 'The SPBE roadmap' }),
  unlikely('data-ahead', 3, 23, { id: 'Manajemen data', en: 'Data management' }),
  unlikely('security-ahead', 8, 22, { id: 'Manajemen keamanan informasi', en: 'Information security management' }),
  unlikely('audit-ahead', 9, 29, { id: 'Audit infrastruktur', en: 'The infrastructure audit' }),
  unlikely('team-ahead', 10, 19, { id: 'Pelaksanaan tugas Tim Koordinasi', en: 'The work of the coordination team' }),
]
