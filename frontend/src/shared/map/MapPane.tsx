import { useEffect, useRef, useState } from 'react'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import type { MapContent, MapView, Place } from './mapView'
import { openMap } from './openMap'
import './map.css'

type Props = {
  label: string
  content: MapContent
  /** What the reader looks at in the list. */
  ring?: Place | undefined
  onPick?: (numbers: readonly number[]) => void
  onPlace?: (place: Place) => void
  /** For choosing a place without a mouse: the middle of the map, with these words on the button. */
  middleWords?: string
}

/** A map with a button for everything that a mouse could do; what stands on it stands in a list beside it too. */
export function MapPane({ label, content, ring, onPick, onPlace, middleWords }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const handlers = useRef({ onPick, onPlace })
  const [view, setView] = useState<MapView>()
  const [failed, setFailed] = useState(false)
  const [drawn, setDrawn] = useState<MapContent>()
  useEffect(() => {
    handlers.current = { onPick, onPlace }
  })
  useEffect(() => {
    const container = frame.current
    if (!container) return
    let left = false
    let opened: MapView | undefined
    openMap({
      container,
      onPick: (numbers) => handlers.current.onPick?.(numbers),
      onPlace: (place) => handlers.current.onPlace?.(place),
    }).then(
      (made) => {
        if (left) return made.close()
        opened = made
        setView(made)
      },
      () => !left && setFailed(true),
    )
    return () => {
      left = true
      opened?.close()
    }
  }, [])
  useEffect(() => {
    let over = false
    view?.show(content).then(
      () => {
        if (over) return
        setDrawn(content)
        performance.mark('map-drawn', { detail: content.markers?.features.length }) // `make bench` reads it
      },
      () => !over && setFailed(true),
    )
    return () => {
      over = true
    }
  }, [view, content])
  useEffect(() => view?.ring(ring), [view, ring])
  const places = content.markers?.features.length
  return (
    <section className="map" aria-label={label} aria-busy={drawn !== content && !failed}>
      {failed && <Notice tone="warning">この端末では地図を出せません。同じものがすべて一覧にあります。</Notice>}
      <div className={middleWords ? 'map__frame map__frame--aimed' : 'map__frame'} hidden={failed}>
        <div ref={frame} className="map__canvas" />
      </div>
      {view && (
        <>
          {places !== undefined && !middleWords && (
            <p className="quiet" role="status">
              地図に{places}か所あります。場所の書いていないものは、一覧にだけあります。
            </p>
          )}
          <div className="row map__buttons">
            <Button onClick={() => view.zoom(1)}>大きく</Button>
            <Button onClick={() => view.zoom(-1)}>小さく</Button>
            <Button aria-label="上を見る" onClick={() => view.pan(0, -STEP)}>
              ↑
            </Button>
            <Button aria-label="下を見る" onClick={() => view.pan(0, STEP)}>
              ↓
            </Button>
            <Button aria-label="左を見る" onClick={() => view.pan(-STEP, 0)}>
              ←
            </Button>
            <Button aria-label="右を見る" onClick={() => view.pan(STEP, 0)}>
              →
            </Button>
            <Button onClick={view.fit}>ぜんぶ見る</Button>
            {middleWords && <Button onClick={() => onPlace?.(view.middle())}>{middleWords}</Button>}
          </div>
        </>
      )}
    </section>
  )
}

const STEP = 0.25
