import type { Area, AreaScheme, Center } from './api'
import { CenterForm } from './CenterForm'
import { OpenSetting } from './OpenSetting'

type Props = {
  code: string
  centers: readonly Center[]
  areas: readonly Area[]
  schemes: readonly AreaScheme[]
  open: string | undefined
  onOpen: (id: string) => void
}

export function CentersSetting({ code, centers, areas, schemes, open, onOpen }: Props) {
  const center = centers.find((each) => each.id === open)
  return (
    <OpenSetting
      to="/settings/centers"
      newLabel="センターを足す"
      listLabel="センターの一覧"
      groups={[
        { entries: centers.map(({ id, name, areaIds }) => ({ id, title: name, more: `地域 ${areaIds.length}` })) },
      ]}
      open={open}
      title={center?.name}
      form={<CenterForm code={code} center={center} areas={areas} schemes={schemes} onCreated={onOpen} />}
    />
  )
}
