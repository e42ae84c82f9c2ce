import { isMailAddress } from './address.ts';
import type { Person } from './council.ts';
import { isFractieRow, isList, readDay, readList, roleOf } from './csv-columns.ts';
import type { Column } from './csv-columns.ts';
import { readName } from './dutch-name.ts';
import { importLimits, problem } from './imported.ts';
import type { Imported, ImportedFractie, ImportedPerson, ImportProblem } from './imported.ts';

/** One row by column; a column that the file does not have is absent, which is not the same as empty. */
export type Cells = Partial<Record<Column, string>>;

const withoutFractie = new Set(['wethouder', 'griffie']);

/** Takes rows in one by one, and remembers what only shows across rows. */
export class RowReader {
  readonly #people: ImportedPerson[] = [];
  readonly #fracties: ImportedFractie[] = [];
  readonly #firstLineOf = new Map<string, number>();
  readonly #problems: ImportProblem[];

  constructor(problems: ImportProblem[]) {
    this.#problems = problems;
  }

  /** A member without an address is reached through the fractie's group address, so only now it can be judged. */
  result(): Pick<Imported, 'people' | 'fracties'> {
    const withGroup = new Set(
      this.#fracties.filter(({ values }) => typeof values.address === 'string').map(({ values }) => values.name),
    );
    const people = this.#people.filter(({ line, values }) => {
      const reachable = values.email !== '' || withGroup.has(values.fractie ?? '');
      if (!reachable) this.#problems.push(problem(line, 'email-missing'));
      return reachable;
    });
    this.#problems.sort((a, b) => a.line - b.line);
    return { people, fracties: this.#fracties };
  }

  read(line: number, cells: Cells): void {
    for (const [column, value] of Object.entries(cells)) {
      if (value.length > importLimits.value && !isList(column)) {
        this.#problems.push(problem(line, 'value-too-long', { column, limit: String(importLimits.value) }));
        return;
      }
    }
    const email = (cells.email ?? '').replace(/^mailto:/i, '').replace(/^<(.*)>$/, '$1');
    if (email !== '' && !isMailAddress(email)) {
      this.#problems.push(problem(line, 'email-invalid', { value: email }));
      return;
    }
    const period = this.#period(line, cells);
    if (period === null) return;
    const isFractie = isFractieRow(cells.rol ?? '');
    const found = isFractie ? this.#fractie(line, cells, email, period) : this.#person(line, cells, email, period);
    if (!found || email === '') return;
    this.#firstLineOf.set(email.toLowerCase(), line);
  }

  #fractie(line: number, cells: Cells, email: string, period: Period): boolean {
    const name = cells.fractie ?? '';
    if (name === '') return this.#reject(line, 'fractie-missing');
    if (this.#twice(line, email)) return false;
    const shortName = cells.fractie_kort ?? '';
    const values = { name, address: email === '' ? null : email, ...(shortName !== '' && { shortName }), ...period };
    this.#fracties.push({ line, values });
    return true;
  }

  #person(line: number, cells: Cells, email: string, period: Period): boolean {
    const familyName = cells.achternaam ?? '';
    const name =
      familyName === ''
        ? readName(cells.naam ?? '')
        : { givenName: cells.voornaam ?? '', particle: cells.tussenvoegsel ?? '', familyName };
    if (name.familyName === '') return this.#reject(line, 'name-missing');
    const stated = cells.rol ?? '';
    const role = stated === '' ? 'raadslid' : roleOf(stated);
    if (role === null) return this.#reject(line, 'role-unknown', { value: stated });
    const fractie = cells.fractie ?? '';
    if (fractie === '' && cells.fractie !== undefined && stated === '') return this.#reject(line, 'fractie-missing');
    if (this.#twice(line, email)) return false;
    if (stated === '' && cells.rol !== undefined) {
      this.#problems.push(problem(line, 'role-assumed', { role }, false));
    }
    const values: ImportedPerson['values'] = {
      ...name,
      email,
      ...(cells.rol !== undefined && { role }),
      ...(cells.fractie !== undefined && { fractie: fractie === '' ? null : fractie }),
      ...(cells.commissies !== undefined && { committees: readList(cells.commissies) }),
      ...(cells.portefeuilles !== undefined && { portfolios: readList(cells.portefeuilles) }),
      ...period,
    };
    // Someone who left a fractie and sits alone is a member of the council still: taken in, and said.
    if (fractie === '' && cells.fractie !== undefined && !withoutFractie.has(role)) {
      this.#problems.push(problem(line, 'fractie-missing', {}, false));
    }
    this.#people.push({ line, values });
    return true;
  }

  #twice(line: number, email: string): boolean {
    const first = this.#firstLineOf.get(email.toLowerCase());
    if (email === '' || first === undefined) return false;
    this.#reject(line, 'email-twice', { value: email, first: String(first) });
    return true;
  }

  #reject(line: number, code: ImportProblem['code'], params: Record<string, string> = {}): false {
    this.#problems.push(problem(line, code, params));
    return false;
  }

  #period(line: number, cells: Cells): Period | null {
    const period: Period = {};
    for (const [column, key] of [
      ['actief_vanaf', 'activeFrom'],
      ['actief_tot', 'activeTo'],
    ] as const) {
      const text = cells[column];
      if (text === undefined) continue;
      const day = readDay(text);
      if (day === undefined) {
        this.#reject(line, 'date-invalid', { column, value: text });
        return null;
      }
      period[key] = day;
    }
    const { activeFrom, activeTo } = period;
    if (typeof activeFrom === 'string' && typeof activeTo === 'string' && activeFrom > activeTo) {
      this.#reject(line, 'dates-reversed', { from: activeFrom, to: activeTo });
      return null;
    }
    return period;
  }
}

type Period = Partial<Pick<Person, 'activeFrom' | 'activeTo'>>;
