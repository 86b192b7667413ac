CREATE TABLE "law_days" (
	"act_id" text NOT NULL,
	"valid_from" date NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "law_days_act_id_valid_from_pk" PRIMARY KEY("act_id","valid_from")
);
--> statement-breakpoint
CREATE TABLE "law_fetches" (
	"id" uuid PRIMARY KEY NOT NULL,
	"act_id" text NOT NULL,
	"languages" text[] NOT NULL,
	"requested_by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"results" jsonb DEFAULT '[]'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "law_imports" (
	"serial" serial PRIMARY KEY NOT NULL,
	"act_id" text NOT NULL,
	"language" text NOT NULL,
	"source" text NOT NULL,
	"amended_from" date,
	"amended_by" text,
	"imported_by" uuid,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "law_offers" (
	"act_id" text NOT NULL,
	"valid_from" date NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	CONSTRAINT "law_offers_act_id_valid_from_pk" PRIMARY KEY("act_id","valid_from")
);
--> statement-breakpoint
CREATE TABLE "passed_changes" (
	"provision_id" text NOT NULL,
	"valid_from" date NOT NULL,
	"reason" text NOT NULL,
	"passed_by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "passed_changes_provision_id_valid_from_pk" PRIMARY KEY("provision_id","valid_from")
);
--> statement-breakpoint
CREATE TABLE "provision_changes" (
	"provision_id" text NOT NULL,
	"valid_from" date NOT NULL,
	"change" text NOT NULL,
	"amended_by" text NOT NULL,
	"headings" jsonb,
	"moved_to" text[] DEFAULT '{}' NOT NULL,
	"serial" integer NOT NULL,
	CONSTRAINT "provision_changes_provision_id_valid_from_pk" PRIMARY KEY("provision_id","valid_from")
);
--> statement-breakpoint
CREATE TABLE "reviews" (
	"id" uuid PRIMARY KEY NOT NULL,
	"answer_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"reason" text NOT NULL,
	"replaced_by" uuid,
	"law_as_of" date NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "provision_texts" ADD COLUMN "heading" text;--> statement-breakpoint
ALTER TABLE "provision_texts" ADD COLUMN "as_of" date NOT NULL;--> statement-breakpoint
ALTER TABLE "post_revisions" ADD COLUMN "visibility" text;--> statement-breakpoint
ALTER TABLE "post_revisions" ADD COLUMN "provisions" text[];--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "law_serial" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "marks" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "law_fetches" ADD CONSTRAINT "law_fetches_act_id_acts_id_fk" FOREIGN KEY ("act_id") REFERENCES "public"."acts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "law_fetches" ADD CONSTRAINT "law_fetches_requested_by_members_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "law_imports" ADD CONSTRAINT "law_imports_act_id_acts_id_fk" FOREIGN KEY ("act_id") REFERENCES "public"."acts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "law_offers" ADD CONSTRAINT "law_offers_act_id_acts_id_fk" FOREIGN KEY ("act_id") REFERENCES "public"."acts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passed_changes" ADD CONSTRAINT "passed_changes_passed_by_members_id_fk" FOREIGN KEY ("passed_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "provision_changes" ADD CONSTRAINT "provision_changes_provision_id_provisions_id_fk" FOREIGN KEY ("provision_id") REFERENCES "public"."provisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "provision_changes" ADD CONSTRAINT "provision_changes_serial_law_imports_serial_fk" FOREIGN KEY ("serial") REFERENCES "public"."law_imports"("serial") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_answer_id_posts_id_fk" FOREIGN KEY ("answer_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_replaced_by_posts_id_fk" FOREIGN KEY ("replaced_by") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "law_fetches_newest" ON "law_fetches" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "reviews_answer" ON "reviews" USING btree ("answer_id","at");--> statement-breakpoint
CREATE INDEX "posts_review" ON "posts" USING btree ("id") WHERE "posts"."standing" = 'review';