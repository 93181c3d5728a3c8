import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { messageOf } from '@/shared/api/problemMessages'
import { formatWareki } from '@/shared/time/format'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { Notice } from '@/shared/ui/Notice'
import { Page } from '@/shared/ui/Page'
import type { Answer } from '../api'
import { ANSWERS, answerWords } from '../words'
import { type Asked, sendAnswer } from './api'
import '../census.css'

type Props = { code: string; link: string; given: Asked }

/** For whoever holds the paper: one tap, no login. */
export function AnswerPage({ code, link, given }: Props) {
  const send = useMutation({
    mutationFn: ({ answer, note }: { answer: Answer; note: string }) => sendAnswer(code, link, answer, note),
  })
  const asked = send.data ?? given
  return (
    <Page title={asked.name} lead={asked.roundName} narrow>
      <p className="census-venue">
        {asked.venue ?? asked.areaName}
        {asked.schedules.map((wording) => (
          <span key={wording}>
            <br />
            {wording}
          </span>
        ))}
      </p>
      {send.isSuccess && <Thanks asked={asked} />}
      {asked.answer && !send.isSuccess && (
        <Notice>
          <p>いまの答え：{answerWords(asked.answer)}</p>
        </Notice>
      )}
      {send.error && (
        <Notice tone="danger" live>
          <p>{messageOf(send.error)}</p>
        </Notice>
      )}
      {asked.changeable ? (
        <>
          <h2>{asked.answer ? '答えをかえるとき' : 'いまも続いていますか'}</h2>
          <div className="census-answers">
            {ANSWERS.map(({ answer, label }) => (
              <Button
                key={answer}
                large
                look={asked.answer === undefined && answer === 'CONTINUES' ? 'primary' : 'secondary'}
                aria-pressed={asked.answer === answer}
                unavailable={send.isPending}
                onClick={() => send.mutate({ answer, note: '' })}
              >
                {label}
              </Button>
            ))}
          </div>
          {asked.answer === 'CHANGED' && (
            <WhatChanged sending={send.isPending} onSend={(note) => send.mutate({ answer: 'CHANGED', note })} />
          )}
          <p>{formatWareki(asked.closesOn)}まで、何回でもかえられます。</p>
        </>
      ) : (
        <p>この答えは、もうセンターが確かめました。変わったことは電話してください。</p>
      )}
      <p>わからないときは、{asked.center.name ?? asked.center.label}に電話してください。</p>
    </Page>
  )
}

function Thanks({ asked }: { asked: Asked }) {
  return (
    <Notice tone="success" title="ありがとうございました" live>
      <p>「{asked.answer ? answerWords(asked.answer) : ''}」と答えました。</p>
      {asked.answer !== 'CONTINUES' && <p>センターが確かめてから、みんなが見る一覧をなおします。</p>}
    </Notice>
  )
}

function WhatChanged({ sending, onSend }: { sending: boolean; onSend: (note: string) => void }) {
  const [note, setNote] = useState('')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (note.trim()) onSend(note)
      }}
    >
      <Field
        label="何が変わりましたか（書かなくてもかまいません）"
        hint="見られる人：センターと市の人だけ"
        maxLength={200}
        value={note}
        autoComplete="off"
        onChange={(event) => setNote(event.target.value)}
      />
      <Button type="submit" unavailable={sending || !note.trim()}>
        これを送る
      </Button>
    </form>
  )
}
