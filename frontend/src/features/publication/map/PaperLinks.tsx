type Props = {
  code: string
  /** The area that the list shows; without one there is the book of the whole municipality only. */
  area?: { id: string; name: string } | undefined
}

/** The list on paper. Everybody may have it, so these are plain links; the file brings its own name along. */
export function PaperLinks({ code, area }: Props) {
  const base = `/api/v1/municipalities/${code}`
  const map = area && `${base}/resource-maps/${area.id}/map.pdf`
  return (
    <section className="part" aria-labelledby="paper-links-title">
      <h2 id="paper-links-title">紙で見る</h2>
      <p>番号のついた地図と一覧です。公開しているものだけが出ます。</p>
      <ul>
        {area && (
          <>
            <li>
              <a className="link-target" href={`${map}?size=A4`}>
                {area.name}の地図と一覧を印刷する（A4・手もと用）
              </a>
            </li>
            <li>
              <a className="link-target" href={`${map}?size=A3`}>
                {area.name}の地図と一覧を印刷する（A3・はり出し用）
              </a>
            </li>
          </>
        )}
        <li>
          <a className="link-target" href={`${base}/resource-guidebook.pdf`}>
            すべての地域のガイドブックを印刷する
          </a>
        </li>
      </ul>
    </section>
  )
}
