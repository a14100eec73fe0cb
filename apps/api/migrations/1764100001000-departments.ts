import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Empty departments can be deleted; foreign keys refuse all others. */
export class Departments1764100001000 implements MigrationInterface {
  name = 'Departments1764100001000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`GRANT DELETE ON department TO yingzao_app`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
