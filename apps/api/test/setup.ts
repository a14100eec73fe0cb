// Inside `projects` jest reads no testTimeout.
jest.setTimeout(60_000);
