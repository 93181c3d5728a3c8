import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Button, buttonClass } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { findPlaces, type Place } from './choices'

const SHOWN = 24

type Props = {
  category: string
  places: readonly Place[]
  /** The place of the last voice and the own district; one tap. */
  first: readonly Place[]
}

export function PlaceStep({ category, places, first }: Props) {
  const [searching, setSearching] = useState(first.length === 0)
  const [typed, setTyped] = useState('')
  const others = places.filter((place) => !first.includes(place) && !first.some(({ id }) => id === place.id))
  const found = findPlaces(others, typed)
  return (
    <>
      {first.length > 0 && <PlaceLinks category={category} places={first} large />}
      {!searching && others.length > 0 && (
        <Button large onClick={() => setSearching(true)}>
          ほかの町内
        </Button>
      )}
      {searching && (
        <section aria-label="ほかの町内">
          <Field
            label="町内の名前"
            hint="名前のはじめを書くと、見つかりやすくなります。"
            value={typed}
            autoComplete="off"
            onChange={(event) => setTyped(event.target.value)}
          />
          <p role="status">
            {found.length === 0 && 'その名前の町内は見つかりません。書き方をかえてみてください。'}
            {found.length > SHOWN && `${found.length}の町内があります。名前を書くと、しぼれます。`}
          </p>
          <PlaceLinks category={category} places={found.slice(0, SHOWN)} />
        </section>
      )}
    </>
  )
}

function PlaceLinks({
  category,
  places,
  large = false,
}: {
  category: string
  places: readonly Place[]
  large?: boolean
}) {
  return (
    <ul className={large ? 'stack choices' : 'tiles'}>
      {places.map((place) => (
        <li key={place.id}>
          <Link
            className={`${buttonClass('secondary', large)} choice`}
            to="/voices/new"
            search={{ category, areaId: place.id }}
          >
            {place.words ?? place.name}
          </Link>
        </li>
      ))}
    </ul>
  )
}
