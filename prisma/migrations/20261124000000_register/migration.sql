-- CreateTable
CREATE TABLE "Resolution" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "symbol" TEXT,
    "title" TEXT NOT NULL,
    "organ" TEXT,
    "session" INTEGER,
    "committee" TEXT,
    "agendaItem" TEXT,
    "date" TEXT,
    "status" TEXT NOT NULL,
    "sponsors" TEXT NOT NULL,
    "meeting" TEXT,
    "format" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "horizon" TEXT NOT NULL,
    "importedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Paragraph" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "resolutionId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "part" TEXT,
    "number" TEXT,
    "text" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    CONSTRAINT "Paragraph_resolutionId_fkey" FOREIGN KEY ("resolutionId") REFERENCES "Resolution" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Mandate" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "resolutionId" INTEGER NOT NULL,
    "paragraphId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    CONSTRAINT "Mandate_resolutionId_fkey" FOREIGN KEY ("resolutionId") REFERENCES "Resolution" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Mandate_paragraphId_fkey" FOREIGN KEY ("paragraphId") REFERENCES "Paragraph" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Body" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "acronym" TEXT,
    "class" TEXT NOT NULL,
    "parentId" TEXT,
    "known" BOOLEAN NOT NULL
);

-- CreateTable
CREATE TABLE "Provision" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "mandateId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "verb" TEXT NOT NULL,
    "force" TEXT NOT NULL,
    "sub" TEXT,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "verbStart" INTEGER NOT NULL,
    "verbEnd" INTEGER NOT NULL,
    "report" BOOLEAN NOT NULL,
    "certain" BOOLEAN NOT NULL,
    "conditions" TEXT NOT NULL,
    "event" TEXT,
    CONSTRAINT "Provision_mandateId_fkey" FOREIGN KEY ("mandateId") REFERENCES "Mandate" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Addressee" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "provisionId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "bodyId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "start" INTEGER,
    "end" INTEGER,
    CONSTRAINT "Addressee_provisionId_fkey" FOREIGN KEY ("provisionId") REFERENCES "Provision" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Addressee_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Deadline" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "provisionId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "from" TEXT,
    "by" TEXT,
    "every" TEXT,
    "detail" TEXT NOT NULL,
    CONSTRAINT "Deadline_provisionId_fkey" FOREIGN KEY ("provisionId") REFERENCES "Provision" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Occurrence" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "provisionId" INTEGER NOT NULL,
    "bodyId" TEXT,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "from" TEXT,
    "by" TEXT,
    "reasons" TEXT NOT NULL,
    CONSTRAINT "Occurrence_provisionId_fkey" FOREIGN KEY ("provisionId") REFERENCES "Provision" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StatusRecord" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "occurrenceId" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "asOf" TEXT NOT NULL,
    "doneOn" TEXT,
    "note" TEXT,
    "judgement" TEXT NOT NULL,
    "recordedBy" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL,
    CONSTRAINT "StatusRecord_occurrenceId_fkey" FOREIGN KEY ("occurrenceId") REFERENCES "Occurrence" ("id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "statusRecordId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT,
    "symbol" TEXT,
    "paragraph" TEXT,
    "address" TEXT,
    "date" TEXT,
    "passage" TEXT,
    CONSTRAINT "Evidence_statusRecordId_fkey" FOREIGN KEY ("statusRecordId") REFERENCES "StatusRecord" ("id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Entry" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "occurrenceId" INTEGER NOT NULL,
    "provisionId" INTEGER NOT NULL,
    "mandateId" INTEGER NOT NULL,
    "resolutionId" INTEGER NOT NULL,
    "bodyId" TEXT,
    "force" TEXT NOT NULL,
    "asks" BOOLEAN NOT NULL,
    "report" BOOLEAN NOT NULL,
    "certain" BOOLEAN NOT NULL,
    "kind" TEXT NOT NULL,
    "adopted" TEXT NOT NULL,
    "from" TEXT,
    "by" TEXT,
    "status" TEXT NOT NULL,
    "statusAsOf" TEXT,
    "doneOn" TEXT,
    "timeliness" TEXT,
    "since" TEXT NOT NULL,
    "until" TEXT NOT NULL,
    CONSTRAINT "Entry_occurrenceId_fkey" FOREIGN KEY ("occurrenceId") REFERENCES "Occurrence" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Entry_resolutionId_fkey" FOREIGN KEY ("resolutionId") REFERENCES "Resolution" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Entry_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Finding" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "resolutionId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "paragraph" INTEGER,
    "rule" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "start" INTEGER,
    "end" INTEGER,
    "message" TEXT NOT NULL,
    CONSTRAINT "Finding_resolutionId_fkey" FOREIGN KEY ("resolutionId") REFERENCES "Resolution" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL,
    "actor" TEXT NOT NULL,
    "door" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "detail" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Resolution_slug_key" ON "Resolution"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Resolution_symbol_key" ON "Resolution"("symbol");

-- CreateIndex
CREATE UNIQUE INDEX "Resolution_fingerprint_key" ON "Resolution"("fingerprint");

-- CreateIndex
CREATE INDEX "Resolution_date_idx" ON "Resolution"("date");

-- CreateIndex
CREATE UNIQUE INDEX "Paragraph_resolutionId_position_key" ON "Paragraph"("resolutionId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Mandate_paragraphId_key" ON "Mandate"("paragraphId");

-- CreateIndex
CREATE UNIQUE INDEX "Mandate_resolutionId_label_key" ON "Mandate"("resolutionId", "label");

-- CreateIndex
CREATE UNIQUE INDEX "Provision_mandateId_position_key" ON "Provision"("mandateId", "position");

-- CreateIndex
CREATE INDEX "Addressee_bodyId_idx" ON "Addressee"("bodyId");

-- CreateIndex
CREATE UNIQUE INDEX "Addressee_provisionId_position_key" ON "Addressee"("provisionId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Deadline_provisionId_position_key" ON "Deadline"("provisionId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Occurrence_provisionId_key_key" ON "Occurrence"("provisionId", "key");

-- CreateIndex
CREATE INDEX "StatusRecord_occurrenceId_asOf_idx" ON "StatusRecord"("occurrenceId", "asOf");

-- CreateIndex
CREATE UNIQUE INDEX "Evidence_statusRecordId_position_key" ON "Evidence"("statusRecordId", "position");

-- CreateIndex
CREATE INDEX "Entry_adopted_mandateId_idx" ON "Entry"("adopted" DESC, "mandateId");

-- CreateIndex
CREATE INDEX "Entry_mandateId_until_idx" ON "Entry"("mandateId", "until");

-- CreateIndex
CREATE INDEX "Entry_occurrenceId_idx" ON "Entry"("occurrenceId");

-- CreateIndex
CREATE INDEX "Entry_resolutionId_mandateId_idx" ON "Entry"("resolutionId", "mandateId");

-- CreateIndex
CREATE INDEX "Entry_bodyId_until_by_idx" ON "Entry"("bodyId", "until", "by");

-- CreateIndex
CREATE INDEX "Entry_asks_until_by_idx" ON "Entry"("asks", "until", "by");

-- CreateIndex
CREATE INDEX "Entry_status_until_by_idx" ON "Entry"("status", "until", "by");

-- CreateIndex
CREATE INDEX "Entry_force_until_mandateId_idx" ON "Entry"("force", "until", "mandateId");

-- CreateIndex
CREATE UNIQUE INDEX "Finding_resolutionId_position_key" ON "Finding"("resolutionId", "position");

-- CreateIndex
CREATE INDEX "AuditEntry_subject_idx" ON "AuditEntry"("subject");

-- The words of the paragraphs (SQLite's FTS5), kept in step by triggers.
CREATE VIRTUAL TABLE "ParagraphWords" USING fts5(
    "text",
    content = 'Paragraph',
    content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TRIGGER "Paragraph_words_insert" AFTER INSERT ON "Paragraph" BEGIN
    INSERT INTO "ParagraphWords" (rowid, "text") VALUES (new."id", new."text");
END;

CREATE TRIGGER "Paragraph_words_delete" AFTER DELETE ON "Paragraph" BEGIN
    INSERT INTO "ParagraphWords" ("ParagraphWords", rowid, "text") VALUES ('delete', old."id", old."text");
END;

CREATE TRIGGER "Paragraph_words_update" AFTER UPDATE OF "text" ON "Paragraph" BEGIN
    INSERT INTO "ParagraphWords" ("ParagraphWords", rowid, "text") VALUES ('delete', old."id", old."text");
    INSERT INTO "ParagraphWords" (rowid, "text") VALUES (new."id", new."text");
END;
