/** Stirling's series is exact to double precision from here on; smaller arguments are shifted up first. */
const SHIFT_TO = 10;

/** ln Γ(z) for z > 0. Relative error below 1e-13. */
export function logGamma(z: number): number {
  let shift = 0;
  let at = z;
  while (at < SHIFT_TO) shift += Math.log(at++);
  const i = 1 / (at * at);
  const tail = (1 / 12 - i * (1 / 360 - i * (1 / 1260 - i * (1 / 1680 - i * (1 / 1188 - (i * 691) / 360360))))) / at;
  return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + tail - shift;
}

/** Derivative of ln Γ(z) for z > 0. */
export function digamma(z: number): number {
  let shift = 0;
  let at = z;
  while (at < SHIFT_TO) shift += 1 / at++;
  const i = 1 / (at * at);
  const tail = i * (1 / 12 - i * (1 / 120 - i * (1 / 252 - i * (1 / 240 - i * (1 / 132 - (i * 691) / 32760)))));
  return Math.log(at) - 0.5 / at - tail - shift;
}
