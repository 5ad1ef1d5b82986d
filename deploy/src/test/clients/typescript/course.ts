// A complaint from its submission to its end, with nothing but a client that was made from the description of the API.
import { AccessApi, CasesApi, ComplainantApi, DeskApi, ReviewApi } from './client/apis/index';
import { IdentityMode, Outcome, RemedyKind, Seat, Status, type StaffCase, type Tracked } from './client/models/index';
import { Configuration, type ApiResponse } from './client/runtime';

declare const process: { argv: string[] };

const [address, password, phase, reference = '', receipt = ''] = process.argv.slice(2);

function configuration(authorization?: string): Configuration {
  return new Configuration({ basePath: address, headers: authorization ? { Authorization: authorization } : {} });
}

async function staff(account: string): Promise<Configuration> {
  const signedIn = await new AccessApi(configuration()).signIn({ signIn: { account, password: password ?? '' } });
  return configuration(`Bearer ${signedIn.token}`);
}

/** What was read, once it is sure that nothing of what was answered is missing in it. */
async function seen<T>(response: ApiResponse<T>): Promise<T> {
  const answered: unknown = await response.raw.clone().json();
  const typed = await response.value();
  same(answered, typed, 'answer');
  return typed;
}

function same(answered: unknown, typed: unknown, place: string): void {
  if (typed instanceof Date) {
    if (new Date(String(answered)).getTime() !== typed.getTime()) throw new Error(`another time: ${place}`);
  } else if (typeof answered === 'object' && answered !== null) {
    if (typeof typed !== 'object' || typed === null) throw new Error(`not described: ${place}`);
    for (const [name, value] of Object.entries(answered)) {
      same(value, (typed as Record<string, unknown>)[name], `${place}.${name}`);
    }
  } else if (answered !== typed) {
    throw new Error(`not described: ${place}`);
  }
}

function equal<T>(is: T, should: T): void {
  if (is !== should) throw new Error(`is ${is} and should be ${should}`);
}

async function tracked(code: string): Promise<Tracked> {
  return seen(await new ComplainantApi(configuration(`Receipt ${code}`)).trackComplaintRaw());
}

async function opened(account: string, of: string): Promise<StaffCase> {
  return seen(await new CasesApi(await staff(account)).readCaseRaw({ reference: of }));
}

async function begin(): Promise<void> {
  const submitted = await new ComplainantApi(configuration()).submitComplaint({
    newComplaint: {
      department: 'foreigners',
      category: 'REACHABILITY',
      language: 'de',
      identity: IdentityMode.Anonymous,
      text: 'Seit Monaten keine Antwort.',
    },
    idempotencyKey: 'a-course-in-typescript',
  });
  const complainant = new ComplainantApi(configuration(`Receipt ${submitted.receipt}`));
  const of = { reference: submitted.reference };
  equal((await tracked(submitted.receipt)).standing.status, Status.Submitted);

  const desk = new ReviewApi(await staff('s90'));
  await seen(await desk.listCandidatesRaw({ ...of, seat: Seat.First }));
  await desk.assign({ ...of, assignment: { seat: Seat.First, staff: 's12' } });
  await desk.assign({ ...of, assignment: { seat: Seat.Second, staff: 's21' } });
  const first = new ReviewApi(await staff('s12'));
  await first.ask({ ...of, questionToComplainant: { text: 'Wann zuletzt?' } });
  await complainant.answer({ words: { text: 'Am Montag.' } });
  await first.find({
    ...of,
    finding: {
      outcome: Outcome.Upheld,
      reasons: 'Es hat niemand geantwortet.',
      minutes: 30,
      remedies: [{ kind: RemedyKind.Appointment, owner: 's02', due: new Date('2099-01-31') }],
    },
  });
  const found = await opened('s21', submitted.reference);
  equal(found.standing.status, Status.InSecondReview);
  await new ReviewApi(await staff('s21')).concur({ ...of, ifMatch: `"${found.version}"` });
  const decided = await tracked(submitted.receipt);
  equal(decided.standing.status, Status.Decided);
  equal(decided.review.decision?.reasons, 'Es hat niemand geantwortet.');
  equal((await opened('s90', submitted.reference)).review.firstReviewer?.key, 's12');

  const office = new DeskApi(await staff('s90'));
  await office.reply({ ...of, reply: { text: 'Sie bekommen einen Termin.' } });
  await office.remedyDone({ ...of, remedyDone: { remedy: 0 } });
  await complainant.rate({ rating: { score: 4 } });
  console.log(`${submitted.reference} ${submitted.receipt}`);
}

async function end(): Promise<void> {
  await new DeskApi(await staff('s90')).close({ reference });
  const over = await tracked(receipt);
  equal(over.standing.status, Status.Closed);
  equal(over.review.rated, true);
  equal(over.correspondence.messages.length, 3);
  equal((await opened('s90', reference)).standing.status, Status.Closed);
}

await (phase === 'begin' ? begin() : end());
