import { setTagTransformer } from 'ins-ui-next';

setTagTransformer(tag => `${tag}-v2`);
