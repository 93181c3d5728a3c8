export function SkipLink() {
  return (
    <a className="skip-link" href="#main">
      本文へ進む
    </a>
  )
}
