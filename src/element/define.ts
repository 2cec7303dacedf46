/** Importing this module defines the elements of all charts: the only module with a side effect. */
import { charts } from '../charts';
import { register } from './register';

for (const make of charts) register(make);
