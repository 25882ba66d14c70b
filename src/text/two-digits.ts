/** `07` for 7, as months, days, hours and minutes stand in ISO 8601. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
