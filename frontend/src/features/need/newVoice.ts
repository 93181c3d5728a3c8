/** One voice is being written at a time; its text outlives the page under this name. */
export const NEW_VOICE_DRAFT = 'voices/new'

export const MAX_TEXT = 200

export type VoiceWordsForm = {
  text: string
  heardOn: string
  /** Chosen by taps and kept in the address; here only to carry the server's errors. */
  category?: string
  areaId?: string
}
