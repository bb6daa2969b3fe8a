import { writeFileSync } from 'node:fs';
import { thirdPartyList } from './thirdParty';

writeFileSync('THIRD-PARTY.md', thirdPartyList());
