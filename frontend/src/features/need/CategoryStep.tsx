import { Link } from '@tanstack/react-router'
import type { Schemas } from '@/shared/api/client'
import { Button, buttonClass } from '@/shared/ui/Button'
import { Notice } from '@/shared/ui/Notice'

type Props = {
  categories: Schemas['CodeListView']['items']
  /** Text of an earlier start that was not sent. */
  written: string
  onThrowAway: () => void
}

export function CategoryStep({ categories, written, onThrowAway }: Props) {
  return (
    <>
      {written.trim() !== '' && (
        <Notice title="書きかけの声があります">
          <p>「{written}」</p>
          <p>下から選ぶと、つづきを書けます。</p>
          <Button onClick={onThrowAway}>消して、新しく書く</Button>
        </Notice>
      )}
      <ul className="tiles">
        {categories
          .filter((category) => category.active)
          .map((category) => (
            <li key={category.code}>
              <Link
                className={`${buttonClass()} choice`}
                to="/voices/new"
                search={{ category: category.code }}
                activeOptions={{ exact: true, includeSearch: true }}
              >
                {category.label}
              </Link>
            </li>
          ))}
      </ul>
    </>
  )
}
