/** The inverse of the normal distribution function (Acklam's rational approximation, relative error below 1.2e-9). */
export function inverseNormal(p: number): number {
  const a = [
    -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
    2.506628277459239,
  ]
  const b = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572]
  const c = [
    -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
    2.938163982698783,
  ]
  const d = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416]
  if (p > 0.5) return -inverseNormal(1 - p)
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(p))
    return (
      (((((c[0] * q + c[1]) * q + c[2]) * q + c[3]) * q + c[4]) * q + c[5]) /
      ((((d[0] * q + d[1]) * q + d[2]) * q + d[3]) * q + 1)
    )
  }
  const q = p - 0.5
  const r = q * q
  return (
    ((((((a[0] * r + a[1]) * r + a[2]) * r + a[3]) * r + a[4]) * r + a[5]) * q) /
    (((((b[0] * r + b[1]) * r + b[2]) * r + b[3]) * r + b[4]) * r + 1)
  )
}

/** Shapiro and Wilk's W with Royston's coefficients (Applied Statistics, algorithm AS R94, 1995); 1 below 8 values. */
export function shapiroWilk(values: readonly number[]): number {
  const n = values.length
  if (n < 8) return 1
  const x = values.toSorted((p, q) => p - q)
  const m = x.map((_, i) => inverseNormal((i + 1 - 0.375) / (n + 0.25)))
  const square = m.reduce((sum, value) => sum + value * value, 0)
  const u = 1 / Math.sqrt(n)
  const polynomial = (list: readonly number[]) => list.reduce((sum, value) => sum * u + value, 0)
  const root = Math.sqrt(square)
  const last = polynomial([-2.706056, 4.434685, -2.07119, -0.147981, 0.221157, m[n - 1] / root])
  const before = polynomial([-3.582633, 5.682633, -1.752461, -0.293762, 0.042981, m[n - 2] / root])
  const rest = (square - 2 * m[n - 1] ** 2 - 2 * m[n - 2] ** 2) / (1 - 2 * last ** 2 - 2 * before ** 2)
  const a = m.map((value) => value / Math.sqrt(rest))
  a[n - 1] = last
  a[n - 2] = before
  a[0] = -last
  a[1] = -before
  const mean = x.reduce((sum, value) => sum + value, 0) / n
  const spread = x.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  if (spread === 0) return 1
  return Math.min(1, x.reduce((sum, value, i) => sum + a[i] * value, 0) ** 2 / spread)
}
