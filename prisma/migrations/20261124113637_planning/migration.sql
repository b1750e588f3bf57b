-- AlterTable
ALTER TABLE "Occurrence" ADD COLUMN "organ" TEXT;
ALTER TABLE "Occurrence" ADD COLUMN "series" TEXT;
ALTER TABLE "Occurrence" ADD COLUMN "session" INTEGER;

-- CreateTable
CREATE TABLE "CalendarSession" (
    "organ" TEXT NOT NULL,
    "series" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "opens" TEXT NOT NULL,
    "closes" TEXT,
    "source" TEXT NOT NULL,
    "recordedBy" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL,

    PRIMARY KEY ("organ", "series", "number")
);

-- CreateTable
CREATE TABLE "EventDate" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "resolutionId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "recordedBy" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL,
    CONSTRAINT "EventDate_resolutionId_fkey" FOREIGN KEY ("resolutionId") REFERENCES "Resolution" ("id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Move" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "occurrenceId" INTEGER NOT NULL,
    "fromBefore" TEXT,
    "byBefore" TEXT,
    "fromAfter" TEXT,
    "byAfter" TEXT,
    "cause" TEXT NOT NULL,
    "movedBy" TEXT NOT NULL,
    "movedAt" DATETIME NOT NULL,
    CONSTRAINT "Move_occurrenceId_fkey" FOREIGN KEY ("occurrenceId") REFERENCES "Occurrence" ("id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AccessToken" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "scopes" TEXT NOT NULL,
    "createdBy" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "lastUsedAt" DATETIME,
    "revokedAt" DATETIME
);

-- CreateTable
CREATE TABLE "ReminderRule" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "days" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "secret" TEXT,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "createdBy" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "ReminderDelivery" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "ruleId" INTEGER NOT NULL,
    "day" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAttempt" DATETIME,
    "error" TEXT,
    "createdAt" DATETIME NOT NULL,
    "sentAt" DATETIME,
    CONSTRAINT "ReminderDelivery_ruleId_fkey" FOREIGN KEY ("ruleId") REFERENCES "ReminderRule" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReminderItem" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "ruleId" INTEGER NOT NULL,
    "deliveryId" INTEGER NOT NULL,
    "occurrence" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "offset" INTEGER NOT NULL,
    CONSTRAINT "ReminderItem_deliveryId_fkey" FOREIGN KEY ("deliveryId") REFERENCES "ReminderDelivery" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- AlterTable
ALTER TABLE "StatusRecord" ADD COLUMN "onwards" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE UNIQUE INDEX "EventDate_resolutionId_key_key" ON "EventDate"("resolutionId", "key");

-- CreateIndex
CREATE INDEX "Move_occurrenceId_idx" ON "Move"("occurrenceId");

-- CreateIndex
CREATE INDEX "Move_movedAt_idx" ON "Move"("movedAt");

-- CreateIndex
CREATE UNIQUE INDEX "AccessToken_hash_key" ON "AccessToken"("hash");

-- CreateIndex
CREATE UNIQUE INDEX "ReminderDelivery_key_key" ON "ReminderDelivery"("key");

-- CreateIndex
CREATE INDEX "ReminderDelivery_state_nextAttempt_idx" ON "ReminderDelivery"("state", "nextAttempt");

-- CreateIndex
CREATE UNIQUE INDEX "ReminderItem_ruleId_occurrence_by_offset_key" ON "ReminderItem"("ruleId", "occurrence", "by", "offset");

-- CreateIndex
CREATE INDEX "Occurrence_organ_session_idx" ON "Occurrence"("organ", "session");

-- CreateIndex
CREATE INDEX "ReminderItem_deliveryId_idx" ON "ReminderItem"("deliveryId");

-- CreateIndex
CREATE INDEX "ReminderDelivery_ruleId_idx" ON "ReminderDelivery"("ruleId");
