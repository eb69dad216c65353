export * from '../schema/table';
