export { default as AcceptForm } from './AcceptForm.svelte';
export { default as AnswerForm } from './AnswerForm.svelte';
export { default as PositionForm } from './PositionForm.svelte';
export { default as ReplyForm } from './ReplyForm.svelte';
export { default as ReviewForm } from './ReviewForm.svelte';
