-- The register on PostgreSQL, as all migrations of prisma/migrations together make it on SQLite.
-- Text is COLLATE "C": compared and sorted by code point, as SQLite does it, whatever the locale of the database.
-- Foreign keys are DEFERRABLE: an import that replaces a resolution has them checked when it ends.

-- CreateTable
CREATE TABLE "Resolution" (
    "id" SERIAL NOT NULL,
    "slug" TEXT COLLATE "C" NOT NULL,
    "symbol" TEXT COLLATE "C",
    "title" TEXT COLLATE "C" NOT NULL,
    "organ" TEXT COLLATE "C",
    "session" INTEGER,
    "committee" TEXT COLLATE "C",
    "agendaItem" TEXT COLLATE "C",
    "date" TEXT COLLATE "C",
    "titleKey" TEXT COLLATE "C" NOT NULL DEFAULT '',
    "adoptedAsId" INTEGER,
    "status" TEXT COLLATE "C" NOT NULL,
    "sponsors" TEXT COLLATE "C" NOT NULL,
    "meeting" TEXT COLLATE "C",
    "vote" TEXT COLLATE "C",
    "format" TEXT COLLATE "C" NOT NULL,
    "source" TEXT COLLATE "C" NOT NULL,
    "fingerprint" TEXT COLLATE "C" NOT NULL,
    "grammar" INTEGER NOT NULL DEFAULT 1,
    "horizon" TEXT COLLATE "C" NOT NULL,
    "importedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Resolution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Paragraph" (
    "id" SERIAL NOT NULL,
    "resolutionId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "part" TEXT COLLATE "C",
    "number" TEXT COLLATE "C",
    "text" TEXT COLLATE "C" NOT NULL,
    "notes" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Paragraph_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mandate" (
    "id" SERIAL NOT NULL,
    "resolutionId" INTEGER NOT NULL,
    "paragraphId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "label" TEXT COLLATE "C" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Mandate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Body" (
    "id" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "acronym" TEXT COLLATE "C",
    "class" TEXT COLLATE "C" NOT NULL,
    "parentId" TEXT COLLATE "C",
    "known" BOOLEAN NOT NULL,

    CONSTRAINT "Body_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Provision" (
    "id" SERIAL NOT NULL,
    "mandateId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "verb" TEXT COLLATE "C" NOT NULL,
    "force" TEXT COLLATE "C" NOT NULL,
    "sub" TEXT COLLATE "C",
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "verbStart" INTEGER NOT NULL,
    "verbEnd" INTEGER NOT NULL,
    "report" BOOLEAN NOT NULL,
    "certain" BOOLEAN NOT NULL,
    "grammar" INTEGER,
    "conditions" TEXT COLLATE "C" NOT NULL,
    "event" TEXT COLLATE "C",
    "references" TEXT COLLATE "C" NOT NULL DEFAULT '[]',

    CONSTRAINT "Provision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Asked" (
    "id" SERIAL NOT NULL,
    "provisionId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "certain" BOOLEAN NOT NULL,

    CONSTRAINT "Asked_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Addressee" (
    "id" SERIAL NOT NULL,
    "provisionId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "bodyId" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "start" INTEGER,
    "end" INTEGER,

    CONSTRAINT "Addressee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Deadline" (
    "id" SERIAL NOT NULL,
    "provisionId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT COLLATE "C" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "from" TEXT COLLATE "C",
    "by" TEXT COLLATE "C",
    "every" TEXT COLLATE "C",
    "detail" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Deadline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Occurrence" (
    "id" SERIAL NOT NULL,
    "provisionId" INTEGER NOT NULL,
    "bodyId" TEXT COLLATE "C",
    "key" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "from" TEXT COLLATE "C",
    "by" TEXT COLLATE "C",
    "reasons" TEXT COLLATE "C" NOT NULL,
    "organ" TEXT COLLATE "C",
    "series" TEXT COLLATE "C",
    "session" INTEGER,

    CONSTRAINT "Occurrence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StatusRecord" (
    "id" SERIAL NOT NULL,
    "occurrenceId" INTEGER NOT NULL,
    "status" TEXT COLLATE "C" NOT NULL,
    "asOf" TEXT COLLATE "C" NOT NULL,
    "doneOn" TEXT COLLATE "C",
    "note" TEXT COLLATE "C",
    "judgement" TEXT COLLATE "C" NOT NULL,
    "onwards" BOOLEAN NOT NULL DEFAULT false,
    "corrects" INTEGER,
    "recordedBy" TEXT COLLATE "C" NOT NULL,
    "recordedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "StatusRecord_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" SERIAL NOT NULL,
    "statusRecordId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT COLLATE "C",
    "symbol" TEXT COLLATE "C",
    "paragraph" TEXT COLLATE "C",
    "address" TEXT COLLATE "C",
    "date" TEXT COLLATE "C",
    "passage" TEXT COLLATE "C",
    "fileId" INTEGER,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Entry" (
    "id" SERIAL NOT NULL,
    "occurrenceId" INTEGER NOT NULL,
    "provisionId" INTEGER NOT NULL,
    "mandateId" INTEGER NOT NULL,
    "resolutionId" INTEGER NOT NULL,
    "bodyId" TEXT COLLATE "C",
    "force" TEXT COLLATE "C" NOT NULL,
    "asks" BOOLEAN NOT NULL,
    "report" BOOLEAN NOT NULL,
    "certain" BOOLEAN NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "adopted" TEXT COLLATE "C" NOT NULL,
    "from" TEXT COLLATE "C",
    "by" TEXT COLLATE "C",
    "status" TEXT COLLATE "C" NOT NULL,
    "statusAsOf" TEXT COLLATE "C",
    "doneOn" TEXT COLLATE "C",
    "timeliness" TEXT COLLATE "C",
    "since" TEXT COLLATE "C" NOT NULL,
    "until" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Finding" (
    "id" SERIAL NOT NULL,
    "resolutionId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "paragraph" INTEGER,
    "rule" TEXT COLLATE "C" NOT NULL,
    "level" TEXT COLLATE "C" NOT NULL,
    "start" INTEGER,
    "end" INTEGER,
    "message" TEXT COLLATE "C" NOT NULL,
    "open" BOOLEAN NOT NULL DEFAULT true,
    "weight" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" SERIAL NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "actor" TEXT COLLATE "C" NOT NULL,
    "door" TEXT COLLATE "C" NOT NULL,
    "action" TEXT COLLATE "C" NOT NULL,
    "subject" TEXT COLLATE "C" NOT NULL,
    "detail" TEXT COLLATE "C" NOT NULL,
    "hash" TEXT COLLATE "C" NOT NULL DEFAULT '',

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CalendarSession" (
    "organ" TEXT COLLATE "C" NOT NULL,
    "series" TEXT COLLATE "C" NOT NULL,
    "number" INTEGER NOT NULL,
    "opens" TEXT COLLATE "C" NOT NULL,
    "closes" TEXT COLLATE "C",
    "source" TEXT COLLATE "C" NOT NULL,
    "recordedBy" TEXT COLLATE "C" NOT NULL,
    "recordedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "CalendarSession_pkey" PRIMARY KEY ("organ","series","number")
);

-- CreateTable
CREATE TABLE "EventDate" (
    "id" SERIAL NOT NULL,
    "resolutionId" INTEGER NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "from" TEXT COLLATE "C" NOT NULL,
    "by" TEXT COLLATE "C" NOT NULL,
    "source" TEXT COLLATE "C" NOT NULL,
    "recordedBy" TEXT COLLATE "C" NOT NULL,
    "recordedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "EventDate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Move" (
    "id" SERIAL NOT NULL,
    "occurrenceId" INTEGER NOT NULL,
    "fromBefore" TEXT COLLATE "C",
    "byBefore" TEXT COLLATE "C",
    "fromAfter" TEXT COLLATE "C",
    "byAfter" TEXT COLLATE "C",
    "cause" TEXT COLLATE "C" NOT NULL,
    "movedBy" TEXT COLLATE "C" NOT NULL,
    "movedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Move_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccessToken" (
    "id" SERIAL NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "hash" TEXT COLLATE "C" NOT NULL,
    "scopes" TEXT COLLATE "C" NOT NULL,
    "userId" TEXT COLLATE "C",
    "createdBy" TEXT COLLATE "C" NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3),
    "lastUsedAt" TIMESTAMP(3),
    "revokedAt" TIMESTAMP(3),

    CONSTRAINT "AccessToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReminderRule" (
    "id" SERIAL NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "query" TEXT COLLATE "C" NOT NULL,
    "days" TEXT COLLATE "C" NOT NULL,
    "channel" TEXT COLLATE "C" NOT NULL,
    "target" TEXT COLLATE "C" NOT NULL,
    "secret" TEXT COLLATE "C",
    "active" BOOLEAN NOT NULL DEFAULT true,
    "createdBy" TEXT COLLATE "C" NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ReminderRule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReminderDelivery" (
    "id" SERIAL NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "ruleId" INTEGER NOT NULL,
    "day" TEXT COLLATE "C" NOT NULL,
    "content" TEXT COLLATE "C" NOT NULL,
    "state" TEXT COLLATE "C" NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAttempt" TIMESTAMP(3),
    "error" TEXT COLLATE "C",
    "createdAt" TIMESTAMP(3) NOT NULL,
    "sentAt" TIMESTAMP(3),

    CONSTRAINT "ReminderDelivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReminderItem" (
    "id" SERIAL NOT NULL,
    "ruleId" INTEGER NOT NULL,
    "deliveryId" INTEGER NOT NULL,
    "occurrence" TEXT COLLATE "C" NOT NULL,
    "by" TEXT COLLATE "C" NOT NULL,
    "offset" INTEGER NOT NULL,

    CONSTRAINT "ReminderItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "email" TEXT COLLATE "C" NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT COLLATE "C",
    "role" TEXT COLLATE "C" NOT NULL DEFAULT 'reader',
    "active" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignIn" (
    "id" TEXT COLLATE "C" NOT NULL,
    "token" TEXT COLLATE "C" NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "ipAddress" TEXT COLLATE "C",
    "userAgent" TEXT COLLATE "C",
    "userId" TEXT COLLATE "C" NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SignIn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT COLLATE "C" NOT NULL,
    "accountId" TEXT COLLATE "C" NOT NULL,
    "providerId" TEXT COLLATE "C" NOT NULL,
    "userId" TEXT COLLATE "C" NOT NULL,
    "accessToken" TEXT COLLATE "C",
    "refreshToken" TEXT COLLATE "C",
    "idToken" TEXT COLLATE "C",
    "accessTokenExpiresAt" TIMESTAMP(3),
    "refreshTokenExpiresAt" TIMESTAMP(3),
    "scope" TEXT COLLATE "C",
    "password" TEXT COLLATE "C",
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" TEXT COLLATE "C" NOT NULL,
    "identifier" TEXT COLLATE "C" NOT NULL,
    "value" TEXT COLLATE "C" NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "id" TEXT COLLATE "C" NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "count" INTEGER NOT NULL,
    "lastRequest" BIGINT NOT NULL,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" SERIAL NOT NULL,
    "hash" TEXT COLLATE "C" NOT NULL,
    "purpose" TEXT COLLATE "C" NOT NULL,
    "role" TEXT COLLATE "C" NOT NULL,
    "email" TEXT COLLATE "C",
    "userId" TEXT COLLATE "C",
    "createdBy" TEXT COLLATE "C" NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "usedAt" TIMESTAMP(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EvidenceFile" (
    "id" SERIAL NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "type" TEXT COLLATE "C" NOT NULL,
    "size" INTEGER NOT NULL,
    "hash" TEXT COLLATE "C" NOT NULL,
    "content" BYTEA NOT NULL,
    "addedBy" TEXT COLLATE "C" NOT NULL,
    "addedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "EvidenceFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AcceptanceRecord" (
    "id" SERIAL NOT NULL,
    "resolutionId" INTEGER NOT NULL,
    "provision" TEXT COLLATE "C" NOT NULL,
    "bodyId" TEXT COLLATE "C" NOT NULL,
    "acceptance" TEXT COLLATE "C" NOT NULL,
    "asOf" TEXT COLLATE "C" NOT NULL,
    "note" TEXT COLLATE "C",
    "evidence" TEXT COLLATE "C" NOT NULL DEFAULT '[]',
    "recordedBy" TEXT COLLATE "C" NOT NULL,
    "recordedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "AcceptanceRecord_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StateRecord" (
    "id" SERIAL NOT NULL,
    "resolutionId" INTEGER NOT NULL,
    "provision" TEXT COLLATE "C" NOT NULL,
    "state" TEXT COLLATE "C" NOT NULL,
    "status" TEXT COLLATE "C" NOT NULL,
    "asOf" TEXT COLLATE "C" NOT NULL,
    "doneOn" TEXT COLLATE "C",
    "note" TEXT COLLATE "C",
    "evidence" TEXT COLLATE "C" NOT NULL DEFAULT '[]',
    "judgement" TEXT COLLATE "C" NOT NULL,
    "recordedBy" TEXT COLLATE "C" NOT NULL,
    "recordedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "StateRecord_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Indicator" (
    "id" SERIAL NOT NULL,
    "resolutionId" INTEGER NOT NULL,
    "provision" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "unit" TEXT COLLATE "C" NOT NULL,
    "goal" DOUBLE PRECISION,
    "recordedBy" TEXT COLLATE "C" NOT NULL,
    "recordedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Indicator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IndicatorReading" (
    "id" SERIAL NOT NULL,
    "indicatorId" INTEGER NOT NULL,
    "day" TEXT COLLATE "C" NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "source" TEXT COLLATE "C" NOT NULL,
    "note" TEXT COLLATE "C",
    "corrects" INTEGER,
    "recordedBy" TEXT COLLATE "C" NOT NULL,
    "recordedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "IndicatorReading_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Review" (
    "id" SERIAL NOT NULL,
    "resolutionId" INTEGER NOT NULL,
    "label" TEXT COLLATE "C" NOT NULL,
    "decision" TEXT COLLATE "C" NOT NULL,
    "provisions" TEXT COLLATE "C",
    "basis" TEXT COLLATE "C" NOT NULL,
    "grammar" INTEGER NOT NULL,
    "textHash" TEXT COLLATE "C" NOT NULL,
    "note" TEXT COLLATE "C",
    "reviewedBy" TEXT COLLATE "C" NOT NULL,
    "reviewedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Comment" (
    "id" SERIAL NOT NULL,
    "resolutionId" INTEGER NOT NULL,
    "label" TEXT COLLATE "C" NOT NULL,
    "text" TEXT COLLATE "C" NOT NULL,
    "mentions" TEXT COLLATE "C" NOT NULL,
    "authorId" TEXT COLLATE "C",
    "author" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "withdrawnAt" TIMESTAMP(3),

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Watch" (
    "userId" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "subject" TEXT COLLATE "C" NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Watch_pkey" PRIMARY KEY ("userId","kind","subject")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" SERIAL NOT NULL,
    "userId" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "subject" TEXT COLLATE "C" NOT NULL,
    "by" TEXT COLLATE "C" NOT NULL,
    "detail" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "seenAt" TIMESTAMP(3),

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
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
CREATE INDEX "Resolution_titleKey_idx" ON "Resolution"("titleKey");

-- CreateIndex
CREATE INDEX "Resolution_adoptedAsId_idx" ON "Resolution"("adoptedAsId");

-- CreateIndex
CREATE UNIQUE INDEX "Paragraph_resolutionId_position_key" ON "Paragraph"("resolutionId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Mandate_paragraphId_key" ON "Mandate"("paragraphId");

-- CreateIndex
CREATE UNIQUE INDEX "Mandate_resolutionId_label_key" ON "Mandate"("resolutionId", "label");

-- CreateIndex
CREATE UNIQUE INDEX "Provision_mandateId_position_key" ON "Provision"("mandateId", "position");

-- CreateIndex
CREATE INDEX "Asked_kind_provisionId_idx" ON "Asked"("kind", "provisionId");

-- CreateIndex
CREATE UNIQUE INDEX "Asked_provisionId_position_key" ON "Asked"("provisionId", "position");

-- CreateIndex
CREATE INDEX "Addressee_bodyId_idx" ON "Addressee"("bodyId");

-- CreateIndex
CREATE UNIQUE INDEX "Addressee_provisionId_position_key" ON "Addressee"("provisionId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Deadline_provisionId_position_key" ON "Deadline"("provisionId", "position");

-- CreateIndex
CREATE INDEX "Occurrence_organ_session_idx" ON "Occurrence"("organ", "session");

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
CREATE INDEX "Finding_open_weight_id_idx" ON "Finding"("open", "weight" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "Finding_resolutionId_position_key" ON "Finding"("resolutionId", "position");

-- CreateIndex
CREATE INDEX "AuditEntry_subject_idx" ON "AuditEntry"("subject");

-- CreateIndex
CREATE INDEX "AuditEntry_at_idx" ON "AuditEntry"("at");

-- CreateIndex
CREATE UNIQUE INDEX "EventDate_resolutionId_key_key" ON "EventDate"("resolutionId", "key");

-- CreateIndex
CREATE INDEX "Move_occurrenceId_idx" ON "Move"("occurrenceId");

-- CreateIndex
CREATE INDEX "Move_movedAt_idx" ON "Move"("movedAt");

-- CreateIndex
CREATE UNIQUE INDEX "AccessToken_hash_key" ON "AccessToken"("hash");

-- CreateIndex
CREATE INDEX "AccessToken_userId_idx" ON "AccessToken"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "ReminderDelivery_key_key" ON "ReminderDelivery"("key");

-- CreateIndex
CREATE INDEX "ReminderDelivery_state_nextAttempt_idx" ON "ReminderDelivery"("state", "nextAttempt");

-- CreateIndex
CREATE INDEX "ReminderDelivery_ruleId_idx" ON "ReminderDelivery"("ruleId");

-- CreateIndex
CREATE INDEX "ReminderItem_deliveryId_idx" ON "ReminderItem"("deliveryId");

-- CreateIndex
CREATE UNIQUE INDEX "ReminderItem_ruleId_occurrence_by_offset_key" ON "ReminderItem"("ruleId", "occurrence", "by", "offset");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "SignIn_token_key" ON "SignIn"("token");

-- CreateIndex
CREATE INDEX "SignIn_userId_idx" ON "SignIn"("userId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "RateLimit_key_key" ON "RateLimit"("key");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_hash_key" ON "Invitation"("hash");

-- CreateIndex
CREATE UNIQUE INDEX "EvidenceFile_hash_key" ON "EvidenceFile"("hash");

-- CreateIndex
CREATE INDEX "AcceptanceRecord_resolutionId_provision_idx" ON "AcceptanceRecord"("resolutionId", "provision");

-- CreateIndex
CREATE INDEX "StateRecord_resolutionId_provision_state_asOf_idx" ON "StateRecord"("resolutionId", "provision", "state", "asOf");

-- CreateIndex
CREATE UNIQUE INDEX "Indicator_resolutionId_provision_name_key" ON "Indicator"("resolutionId", "provision", "name");

-- CreateIndex
CREATE INDEX "IndicatorReading_indicatorId_day_idx" ON "IndicatorReading"("indicatorId", "day");

-- CreateIndex
CREATE INDEX "Review_resolutionId_label_idx" ON "Review"("resolutionId", "label");

-- CreateIndex
CREATE INDEX "Review_reviewedAt_idx" ON "Review"("reviewedAt");

-- CreateIndex
CREATE INDEX "Comment_resolutionId_label_idx" ON "Comment"("resolutionId", "label");

-- CreateIndex
CREATE INDEX "Comment_at_idx" ON "Comment"("at");

-- CreateIndex
CREATE INDEX "Watch_kind_subject_idx" ON "Watch"("kind", "subject");

-- CreateIndex
CREATE INDEX "Notice_userId_seenAt_id_idx" ON "Notice"("userId", "seenAt", "id");

-- AddForeignKey
ALTER TABLE "Resolution" ADD CONSTRAINT "Resolution_adoptedAsId_fkey" FOREIGN KEY ("adoptedAsId") REFERENCES "Resolution"("id") ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Paragraph" ADD CONSTRAINT "Paragraph_resolutionId_fkey" FOREIGN KEY ("resolutionId") REFERENCES "Resolution"("id") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Mandate" ADD CONSTRAINT "Mandate_resolutionId_fkey" FOREIGN KEY ("resolutionId") REFERENCES "Resolution"("id") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Mandate" ADD CONSTRAINT "Mandate_paragraphId_fkey" FOREIGN KEY ("paragraphId") REFERENCES "Paragraph"("id") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Provision" ADD CONSTRAINT "Provision_mandateId_fkey" FOREIGN KEY ("mandateId") REFERENCES "Mandate"("id") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Asked" ADD CONSTRAINT "Asked_provisionId_fkey" FOREIGN KEY ("provisionId") REFERENCES "Provision"("id") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Addressee" ADD CONSTRAINT "Addressee_provisionId_fkey" FOREIGN KEY ("provisionId") REFERENCES "Provision"("id") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Addressee" ADD CONSTRAINT "Addressee_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Deadline" ADD CONSTRAINT "Deadline_provisionId_fkey" FOREIGN KEY ("provisionId") REFERENCES "Provision"("id") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Occurrence" ADD CONSTRAINT "Occurrence_provisionId_fkey" FOREIGN KEY ("provisionId") REFERENCES "Provision"("id") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "StatusRecord" ADD CONSTRAINT "StatusRecord_occurrenceId_fkey" FOREIGN KEY ("occurrenceId") REFERENCES "Occurrence"("id") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_statusRecordId_fkey" FOREIGN KEY ("statusRecordId") REFERENCES "StatusRecord"("id") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "EvidenceFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Entry" ADD CONSTRAINT "Entry_occurrenceId_fkey" FOREIGN KEY ("occurrenceId") REFERENCES "Occurrence"("id") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Entry" ADD CONSTRAINT "Entry_resolutionId_fkey" FOREIGN KEY ("resolutionId") REFERENCES "Resolution"("id") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Entry" ADD CONSTRAINT "Entry_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Finding" ADD CONSTRAINT "Finding_resolutionId_fkey" FOREIGN KEY ("resolutionId") REFERENCES "Resolution"("id") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "EventDate" ADD CONSTRAINT "EventDate_resolutionId_fkey" FOREIGN KEY ("resolutionId") REFERENCES "Resolution"("id") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Move" ADD CONSTRAINT "Move_occurrenceId_fkey" FOREIGN KEY ("occurrenceId") REFERENCES "Occurrence"("id") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "AccessToken" ADD CONSTRAINT "AccessToken_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "ReminderDelivery" ADD CONSTRAINT "ReminderDelivery_ruleId_fkey" FOREIGN KEY ("ruleId") REFERENCES "ReminderRule"("id") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "ReminderItem" ADD CONSTRAINT "ReminderItem_deliveryId_fkey" FOREIGN KEY ("deliveryId") REFERENCES "ReminderDelivery"("id") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "SignIn" ADD CONSTRAINT "SignIn_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "AcceptanceRecord" ADD CONSTRAINT "AcceptanceRecord_resolutionId_fkey" FOREIGN KEY ("resolutionId") REFERENCES "Resolution"("id") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "StateRecord" ADD CONSTRAINT "StateRecord_resolutionId_fkey" FOREIGN KEY ("resolutionId") REFERENCES "Resolution"("id") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_resolutionId_fkey" FOREIGN KEY ("resolutionId") REFERENCES "Resolution"("id") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "IndicatorReading" ADD CONSTRAINT "IndicatorReading_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_resolutionId_fkey" FOREIGN KEY ("resolutionId") REFERENCES "Resolution"("id") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_resolutionId_fkey" FOREIGN KEY ("resolutionId") REFERENCES "Resolution"("id") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Watch" ADD CONSTRAINT "Watch_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE;



-- The words of the paragraphs. What is a word is what lib/queries/words.ts says: letters without their accents, and digits, those of
-- footnotes (²) and fractions (½) among them. Letters are told from signs by ICU, as the locale of the database may know ASCII only.
CREATE FUNCTION "plain_words"(TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN btrim(regexp_replace(
    lower(regexp_replace(normalize($1, NFD), '[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+', '', 'g') COLLATE "und-x-icu"),
    '[^[:alnum:]\u00b2\u00b3\u00b9\u00bc-\u00be\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2189\u2460-\u249b]+' COLLATE "und-x-icu", ' ', 'g'
));

-- Its places end at 16383 and a word at 2046 bytes: PostgreSQL's limits. What stands behind 50,000 words is not found.
CREATE FUNCTION "word_places"(TEXT) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN (
    SELECT COALESCE(string_agg(quote_literal("left"("word", 500)) || ':' || LEAST("place", 16383), ' '), '')::tsvector
    FROM unnest(string_to_array("plain_words"($1), ' ')) WITH ORDINALITY AS "words" ("word", "place")
    WHERE "word" <> '' AND "place" <= 50000
);

CREATE TABLE "ParagraphWords" (
    "rowid" INTEGER NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "ParagraphWords_pkey" PRIMARY KEY ("rowid"),
    CONSTRAINT "ParagraphWords_rowid_fkey" FOREIGN KEY ("rowid") REFERENCES "Paragraph"("id") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE
);

CREATE INDEX "ParagraphWords_words_idx" ON "ParagraphWords" USING gin ("words");

CREATE FUNCTION "paragraph_words_insert"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO "ParagraphWords" ("rowid", "words") SELECT "id", "word_places"("text") FROM "added";
    RETURN NULL;
END $$;

CREATE TRIGGER "Paragraph_words_insert" AFTER INSERT ON "Paragraph"
REFERENCING NEW TABLE AS "added" FOR EACH STATEMENT EXECUTE FUNCTION "paragraph_words_insert"();

CREATE FUNCTION "paragraph_words_update"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE "ParagraphWords" SET "words" = "word_places"(NEW."text") WHERE "rowid" = NEW."id";
    RETURN NULL;
END $$;

CREATE TRIGGER "Paragraph_words_update" AFTER UPDATE OF "text" ON "Paragraph"
FOR EACH ROW EXECUTE FUNCTION "paragraph_words_update"();

-- Asked in the words of SQLite's index: "phrase"* AND "other phrase"*, the last word of each perhaps only the beginning of one.
CREATE FUNCTION "words_query"(TEXT) RETURNS tsquery LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN (
    SELECT string_agg('(''' || replace("plain_words"("phrase"[1]), ' ', ''' <-> ''') || ''':*)', ' & ')::tsquery
    FROM regexp_matches($1, '"([^"]*)"', 'g') AS "phrases" ("phrase")
    WHERE "plain_words"("phrase"[1]) <> ''
);

-- Beside the table stands a function of its name, as SQLite's index has one: "ParagraphWords"(query).
CREATE FUNCTION "ParagraphWords"(TEXT) RETURNS TABLE ("rowid" INTEGER) LANGUAGE sql STABLE STRICT PARALLEL SAFE AS $$
    SELECT w."rowid" FROM "ParagraphWords" w WHERE w."words" @@ "words_query"($1)
$$;

-- What was said stays as it was said: the chain of the audit, and status records but for the occurrence to which an import moves them.
CREATE FUNCTION "refuse"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', TG_ARGV[0];
END $$;

CREATE TRIGGER "AuditEntry_keeps" BEFORE UPDATE ON "AuditEntry" FOR EACH ROW WHEN (OLD."hash" <> '')
EXECUTE FUNCTION "refuse"('An entry of the audit is never changed');

CREATE TRIGGER "AuditEntry_stays" BEFORE DELETE ON "AuditEntry" FOR EACH ROW
EXECUTE FUNCTION "refuse"('An entry of the audit is never removed');

CREATE TRIGGER "AuditEntry_all_stay" BEFORE TRUNCATE ON "AuditEntry" FOR EACH STATEMENT
EXECUTE FUNCTION "refuse"('An entry of the audit is never removed');

CREATE TRIGGER "StatusRecord_keeps" BEFORE UPDATE OF "status", "asOf", "doneOn", "note", "judgement", "onwards", "corrects", "recordedBy", "recordedAt" ON "StatusRecord" FOR EACH ROW
EXECUTE FUNCTION "refuse"('A status record is never changed, only followed by another');

CREATE TRIGGER "StatusRecord_stays" BEFORE DELETE ON "StatusRecord" FOR EACH ROW
EXECUTE FUNCTION "refuse"('A status record is never removed, only followed by another');

CREATE TRIGGER "StatusRecord_all_stay" BEFORE TRUNCATE ON "StatusRecord" FOR EACH STATEMENT
EXECUTE FUNCTION "refuse"('A status record is never removed, only followed by another');

CREATE TRIGGER "Evidence_keeps" BEFORE UPDATE ON "Evidence" FOR EACH ROW
EXECUTE FUNCTION "refuse"('Evidence is never changed');
