/** Kieswet: council elections are held every four years, on the third Wednesday of March. Mergers vote on other days. */
const knownYear = 2026;
const termYears = 4;

/** `2030` → `2030-03-20`. */
function electionDay(year: number): string {
  const first = new Date(Date.UTC(year, 2, 1)).getUTCDay();
  const firstWednesday = 1 + ((3 - first + 7) % 7);
  return `${year}-03-${String(firstWednesday + 14).padStart(2, '0')}`;
}

/** The last council election on or before a day. `2026-11-21` → `2026-03-18`. */
export function lastElection(day: string): string {
  let year = knownYear + termYears * Math.floor((Number(day.slice(0, 4)) - knownYear) / termYears);
  if (electionDay(year) > day) year -= termYears;
  return electionDay(year);
}

/** The first council election after a day. */
export function nextElection(day: string): string {
  return electionDay(Number(lastElection(day).slice(0, 4)) + termYears);
}
