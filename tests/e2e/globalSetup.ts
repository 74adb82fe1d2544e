import { buildDouble } from '../double/build.ts';

export default buildDouble;
