import { layerWords } from '@/features/council/councilWords'
import type { CouncilState } from './api'

export type LayerStates = {
  layer: string
  /** 第2層の協議体; where a town has one layer only, nobody has to say which. */
  name: string
  states: readonly CouncilState[]
}

const ORDER = new Intl.Collator('ja', { numeric: true })

/** A town counts its councils by layer: 「26の協議体」 are those of one of them. */
export function byLayer(states: readonly CouncilState[], month: string): LayerStates[] {
  const layers = [...new Set(states.map((state) => state.layer))].sort(ORDER.compare)
  const name = (layer: string) => `${month}の${layers.length > 1 ? `${layerWords(layer)}の` : ''}協議体`
  return layers.map((layer) => ({ layer, name: name(layer), states: states.filter((state) => state.layer === layer) }))
}
