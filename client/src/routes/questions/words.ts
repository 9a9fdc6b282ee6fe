import { inBoth } from '#lib/words/room.ts'

/* What the questions says. */

export const text = inBoth(
  {
    lead: 'Pertanyaan para analis, masing-masing dengan kueri GraphQL, jawabannya, dan cara mengambilnya sendiri.',
    own: 'tulis kueri sendiri.',
    looked: 'setiap tipe, kolom, dan argumen.',
    variables: 'Variabel pertanyaan',
    run: 'Jalankan',
    answer: 'Jawaban',
    unread: 'Ada variabel yang tidak dapat dibaca; perbaiki yang ditandai, lalu jalankan lagi.',
    unreadable: 'tidak dapat dibaca',
    leftOut: '(dikosongkan)',
    document: 'Kueri',
    open: 'Buka di bengkel kueri',
  },
  {
    lead: 'What analysts ask, each with its GraphQL query, its answer, and ways to fetch it yourself.',
    own: 'write a query of your own.',
    looked: 'every type, field and argument.',
    variables: 'Variables of the question',
    run: 'Run',
    answer: 'Answer',
    unread: 'A variable cannot be read; mend the one that is marked, and run again.',
    unreadable: 'cannot be read',
    leftOut: '(left out)',
    document: 'Query',
    open: 'Open in the workbench',
  },
)
