export { insertRows, nextId } from "../writing/insert-rows";
