-- Columns are added, not tables rebuilt: a rebuilt table would take the rows that hang on it along.
ALTER TABLE "Resolution" ADD COLUMN "titleKey" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Resolution" ADD COLUMN "adoptedAsId" INTEGER REFERENCES "Resolution" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Resolution" ADD COLUMN "grammar" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "Resolution" ADD COLUMN "vote" TEXT;
ALTER TABLE "Provision" ADD COLUMN "references" TEXT NOT NULL DEFAULT '[]';

-- CreateTable
CREATE TABLE "Asked" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "provisionId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "certain" BOOLEAN NOT NULL,
    CONSTRAINT "Asked_provisionId_fkey" FOREIGN KEY ("provisionId") REFERENCES "Provision" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Resolution_titleKey_idx" ON "Resolution"("titleKey");

-- CreateIndex
CREATE INDEX "Resolution_adoptedAsId_idx" ON "Resolution"("adoptedAsId");

-- CreateIndex
CREATE INDEX "Asked_kind_provisionId_idx" ON "Asked"("kind", "provisionId");

-- CreateIndex
CREATE UNIQUE INDEX "Asked_provisionId_position_key" ON "Asked"("provisionId", "position");
