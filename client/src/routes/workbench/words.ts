import { count } from '#lib/format.ts'
import { inBoth } from '#lib/words/room.ts'

/* What the workbench says. */

export const text = inBoth(
  {
    lead: 'Tulis kueri GraphQL apa pun, lihat biayanya sebelum dijalankan, dan bagikan lewat tautan.',
    noScript: 'Penyunting ini memerlukan JavaScript. Tanpa itu, semua pertanyaan terdokumentasi dapat dibaca dan diubah di halaman biasa:',
    loading: 'Memuat penyunting kueri …',
    failed: 'Penyunting kueri gagal dimuat. Muat ulang halaman, atau gunakan halaman pertanyaan.',
    examples: 'Contoh menurut pertanyaan',
    choose: 'Pilih pertanyaan',
    load: 'Muat',
    costUnknown: 'Biaya muncul setelah kueri dapat dibaca.',
    share: 'Tautan ke kueri ini',
    begin: 'Ketik kueri di sini. Ctrl+Spasi melengkapi, Ctrl+Enter menjalankan.',
    editor: 'Penyunting kueri',
    before: (requested: number, limit: number): string =>
      `Biaya bila dijalankan: ${count('id', requested)} dari batas ${count('id', limit)}.`,
    result: 'Jawaban terakhir',
    none: 'Belum ada yang dijalankan.',
    asTable: 'Tabel jawaban',
    asChart: 'Grafik jawaban',
    names: 'Nama baris',
    figures: 'Angka',
    elsewhere: 'Di luar peramban',
  },
  {
    lead: 'Write any GraphQL query, see what it costs before it runs, and share it by its link.',
    noScript: 'It needs JavaScript. Without it, every documented question can be read and changed on a plain page:',
    loading: 'The query editor is loading …',
    failed: 'The query editor could not be loaded. Reload the page, or use the pages of the questions.',
    examples: 'Examples by question',
    choose: 'Choose a question',
    load: 'Load',
    costUnknown: 'The cost appears once the query can be read.',
    share: 'Link to this query',
    begin: 'Type a query here. Ctrl+Space completes, Ctrl+Enter runs.',
    editor: 'Query editor',
    before: (requested, limit) => `It would cost ${count('en', requested)} of ${count('en', limit)} allowed.`,
    result: 'Last answer',
    none: 'Nothing has run yet.',
    asTable: 'The answer as a table',
    asChart: 'The answer as a chart',
    names: 'Names of the rows',
    figures: 'Figures',
    elsewhere: 'Outside the browser',
  },
)
