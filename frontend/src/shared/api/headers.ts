/** Headers of a create: the same key at each retry makes one row. */
export function creating(idempotencyKey: string): Record<string, string> {
  return { 'Idempotency-Key': idempotencyKey }
}

/** Headers of a change or deletion of the version that was read. */
export function changing(version: number): Record<string, string> {
  return { 'If-Match': `"${version}"` }
}

/** Says in the audit why personal data is read or a thing is changed. */
export function because(reason: string): Record<string, string> {
  return { 'Audit-Reason': encodeURIComponent(reason) }
}
