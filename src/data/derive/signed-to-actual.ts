import { type Refused, refuse } from './derived';

/**
 * The rate at which signed investment becomes actual: always refused. Commitments and outcomes are
 * different lists; money spent this year was mostly signed in others. It exists to say so.
 */
export function signedToActual(): Refused {
  return refuse('signedToActual', 'commitment-and-outcome');
}
