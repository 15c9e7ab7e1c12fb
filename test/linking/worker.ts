export { StandInLinkerObject } from './stand-in.ts'
export default { fetch: () => new Response('nothing here', { status: 404 }) }
