import { AreaForm } from './AreaForm'
import { areaNames } from './AreaPicker'
import type { Area, AreaScheme } from './api'
import { BoundaryImport } from './BoundaryImport'
import { OpenSetting } from './OpenSetting'
import { SchemeForm } from './SchemeForm'

type Props = {
  code: string
  areas: readonly Area[]
  schemes: readonly AreaScheme[]
  open: string | undefined
  onOpen: (id: string) => void
}

/** Areas by the way the town is divided, each with the areas it lies in. */
export function AreasSetting({ code, areas, schemes, open, onOpen }: Props) {
  const area = areas.find((each) => each.id === open)
  const groups = schemes.map((scheme) => ({
    title: scheme.name,
    entries: areas
      .filter((each) => each.schemeId === scheme.id)
      .map((each) => ({
        id: each.id,
        title: each.name,
        ...(each.withinIds.length > 0 ? { more: `${areaNames(each.withinIds, areas)}の中` } : {}),
      })),
  }))
  return (
    <>
      <OpenSetting
        to="/settings/areas"
        newLabel="地域を足す"
        listLabel="地域の一覧"
        groups={groups}
        open={open}
        title={area?.name}
        form={<AreaForm code={code} area={area} areas={areas} schemes={schemes} onCreated={onOpen} />}
      />
      {!open && <SchemeForm code={code} schemes={schemes} />}
      {!open && <BoundaryImport code={code} schemes={schemes} />}
    </>
  )
}
