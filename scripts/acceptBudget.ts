import { acceptByteBudget } from '../build/byteBudget';

await acceptByteBudget('dist');
