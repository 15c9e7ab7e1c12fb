export { AccountPages } from '../../src/stores/account-pages.ts'
export default { fetch: () => new Response('nothing here', { status: 404 }) }
