/** Shown only when a page takes longer than a second. */
export function OpeningPage() {
  return (
    <main id="main" className="page">
      <p role="status">開いています</p>
    </main>
  )
}
