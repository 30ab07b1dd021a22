// Generated from api/openapi.json by `npm run api`. Do not edit.
export interface paths {
    "/api/admin/clients/{client}/compliance-pack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How all properties of a client stand, as the predecessor published it: colours, shares, documents and each duty.
         * @description How all properties of a client stand, as the predecessor published it: colours, shares, documents and each duty.
         */
        get: operations["published-pack.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the server can work, as one word.
         * @description Whether the server can work, as one word.
         */
        get: operations["health.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/liveness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The process answers.
         * @description The process answers. When it does not, start it anew.
         */
        get: operations["health.live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The process can work: its database answers.
         * @description The process can work: its database answers. When it cannot, send requests elsewhere and wait.
         */
        get: operations["health.ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes an application as the predecessor published it.
         * @description Takes an application as the predecessor published it.
         */
        post: operations["published-intake.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Signed checkpoints of the firm's log, the latest first.
         * @description Signed checkpoints of the firm's log, the latest first.
         */
        get: operations["audit.checkpoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/consistency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Proves that the later of two checkpoints extends the earlier one (RFC 9162, section 2.1.4).
         * @description Proves that the later of two checkpoints extends the earlier one (RFC 9162, section 2.1.4).
         */
        get: operations["audit.consistency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events of the firm, the latest first.
         * @description Events of the firm, the latest first.
         */
        get: operations["audit.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One event with what was before and after.
         * @description One event with what was before and after.
         */
        get: operations["audit.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/events/{id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Proves that an event stands in the log, under the first checkpoint that covers it (RFC 9162, section 2.1.3).
         * @description Proves that an event stands in the log, under the first checkpoint that covers it (RFC 9162, section 2.1.3).
         */
        get: operations["audit.prove"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The whole log for an offline verifier, as a stream; a file that breaks off lacks its last line, and that is seen.
         * @description The whole log for an offline verifier, as a stream; a file that breaks off lacks its last line, and that is seen.
         */
        get: operations["audit.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The keys that sign, and have signed, the firm's checkpoints.
         * @description The keys that sign, and have signed, the firm's checkpoints.
         */
        get: operations["audit.keys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's calendars, the oldest first.
         * @description The caller's calendars, the oldest first.
         */
        get: operations["feed.list"];
        put?: never;
        /**
         * Makes a calendar and shows its secret address, this once.
         * @description Makes a calendar and shows its secret address, this once. No answer is kept for repeats: it would hold the secret.
         */
        post: operations["feed.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of the caller's calendars.
         * @description One of the caller's calendars.
         */
        get: operations["feed.show"];
        /**
         * Changes the name and what is in it; the address stays.
         * @description Changes the name and what is in it; the address stays.
         */
        put: operations["feed.change"];
        post?: never;
        /**
         * Ends a calendar; the next fetch finds nothing.
         * @description Ends a calendar; the next fetch finds nothing.
         */
        delete: operations["feed.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-feeds/{id}/address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Gives it a new address and shows it, this once; the one before ends.
         * @description Gives it a new address and shows it, this once; the one before ends.
         */
        put: operations["feed.readdress"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-feeds/contents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the caller may have in a calendar.
         * @description What the caller may have in a calendar.
         */
        get: operations["feed.contents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Clients as the filter wants them; <code>sort</code> by <code>created</code> or <code>name</code>.
         * @description Clients as the filter wants them; <code>sort</code> by <code>created</code> or <code>name</code>.
         */
        get: operations["client.list"];
        put?: never;
        /**
         * Enters a client that no lead was.
         * @description Enters a client that no lead was. Refused once where one with this e-mail or phone is there: see <code>evenIf</code>.
         */
        post: operations["client.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{client}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds somebody to talk to.
         * @description Adds somebody to talk to.
         */
        post: operations["contact.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{client}/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replaces what is known of somebody to talk to.
         * @description Replaces what is known of somebody to talk to.
         */
        put: operations["contact.change"];
        post?: never;
        /**
         * Takes somebody away; what happened with them stays in the timeline.
         * @description Takes somebody away; what happened with them stays in the timeline.
         */
        delete: operations["contact.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{client}/pack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The packs of all properties of a client that are looked after, each in a folder, as a job.
         * @description The packs of all properties of a client that are looked after, each in a folder, as a job.
         */
        post: operations["pack.request-of-client"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{client}/portal-users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People of a client who have a place in the portal; at most a hundred.
         * @description People of a client who have a place in the portal; at most a hundred.
         */
        get: operations["portal-user.list"];
        put?: never;
        /**
         * Gives a person of a client a place in the portal, and writes them a link that is good for an hour.
         * @description Gives a person of a client a place in the portal, and writes them a link that is good for an hour.
         */
        post: operations["portal-user.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{client}/portal-users/{guest}/disabling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Shuts a person out of the portal of the firm at once, also from what they see of other clients.
         * @description Shuts a person out of the portal of the firm at once, also from what they see of other clients.
         */
        put: operations["portal-user.disable"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{client}/portal-users/{guest}/enabling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Lets a person in again, with the account that they have.
         * @description Lets a person in again, with the account that they have.
         */
        put: operations["portal-user.enable"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{client}/portal-users/{guest}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Writes another link, at most three times an hour; earlier ones are dead.
         * @description Writes another link, at most three times an hour; earlier ones are dead.
         */
        post: operations["portal-user.resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{client}/portal-users/{guest}/properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says anew which properties of the client a person sees.
         * @description Says anew which properties of the client a person sees.
         */
        put: operations["portal-user.assign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One client with its contacts and properties.
         * @description One client with its contacts and properties.
         */
        get: operations["client.show"];
        /**
         * Replaces what is known of a client.
         * @description Replaces what is known of a client.
         */
        put: operations["client.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/archival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Puts a client aside for which nothing is done any more.
         * @description Puts a client aside for which nothing is done any more. It is found and read, and not changed until it is restored.
         */
        put: operations["client.archive"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Brings an archived client back.
         * @description Brings an archived client back.
         */
        put: operations["client.restore"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The client as a PDF to print and to keep (PDF/A): what is known of it, whom to talk to, and its properties.
         * @description The client as a PDF to print and to keep (PDF/A): what is known of it, whom to talk to, and its properties.
         */
        get: operations["client.print"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The filtered clients as a file, written while it is read.
         * @description The filtered clients as a file, written while it is read.
         */
        get: operations["client-export.export"];
        put?: never;
        /**
         * The same as a job, for lists of any length.
         * @description The same as a job, for lists of any length.
         */
        post: operations["client-export.request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/look-alikes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Clients with the same e-mail or phone, or with a contact who has it: at most ten, the same name first.
         * @description Clients with the same e-mail or phone, or with a contact who has it: at most ten, the same name first.
         */
        get: operations["look-alike.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compliance/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Certificates that nobody has verified or rejected yet, first those that wait longest.
         * @description Certificates that nobody has verified or rejected yet, first those that wait longest.
         */
        get: operations["evidence.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compliance/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * On which days before and after its last compliant one a duty is told of.
         * @description On which days before and after its last compliant one a duty is told of.
         */
        get: operations["milestone.show"];
        /**
         * Changes these days; the next round of reminders follows them.
         * @description Changes these days; the next round of reminders follows them.
         */
        put: operations["milestone.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compliance/proof-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The kinds of proof that can be handed in, and what each has to state before it can be verified.
         * @description The kinds of proof that can be handed in, and what each has to state before it can be verified.
         */
        get: operations["proof-kind.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One document and what may be done with it.
         * @description One document and what may be done with it.
         */
        get: operations["document.show"];
        /**
         * Gives a document another name, kind and tags, and says who sees it.
         * @description Gives a document another name, kind and tags, and says who sees it.
         */
        put: operations["document.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/folder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Puts a document into a folder of its record, or into none.
         * @description Puts a document into a folder of its record, or into none.
         */
        put: operations["document.move"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/purge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What purging a document would erase, what keeps it and until when.
         * @description What purging a document would erase, what keeps it and until when. Does nothing.
         */
        get: operations["purge.plan"];
        put?: never;
        /**
         * Asks for a document to go for good.
         * @description Asks for a document to go for good. Nothing goes before a second person agrees.
         */
        post: operations["purge.request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Puts a document aside.
         * @description Puts a document aside. It can be brought back.
         */
        put: operations["document.remove"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Brings back a document that was put aside.
         * @description Brings back a document that was put aside.
         */
        put: operations["document.restore"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All versions of a document, the latest first.
         * @description All versions of a document, the latest first.
         */
        get: operations["document.versions"];
        put?: never;
        /**
         * Makes the next version of an upload.
         * @description Makes the next version of an upload. Sent again with the same upload it changes nothing.
         */
        post: operations["document.add-version"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/contents/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The content of a version, by its link.
         * @description The content of a version, by its link. What a browser could run is never shown, only kept.
         */
        get: operations["content.send"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/expiring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The last verified version of each document where it ends, by the day on which it does, and in how many days that is.
         * @description The last verified version of each document where it ends, by the day on which it does, and in how many days that is. Pages
         *      are as those of what waits for review.
         */
        get: operations["review-list.expiring"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/folders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Gives a folder another name.
         * @description Gives a folder another name.
         */
        put: operations["folder.rename"];
        post?: never;
        /**
         * Takes away a folder that nothing is in; documents that were removed count, since they can be brought back.
         * @description Takes away a folder that nothing is in; documents that were removed count, since they can be brought back.
         */
        delete: operations["folder.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/folders/{id}/parent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Moves a folder with all that is in it to another place of its record, never into itself.
         * @description Moves a folder with all that is in it to another place of its record, never into itself.
         */
        put: operations["folder.move"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/holds/{id}/lifting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Lifts a hold for good, and says why.
         * @description Lifts a hold for good, and says why.
         */
        put: operations["hold.lift"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What documents can be, and what verifying each needs.
         * @description What documents can be, and what verifying each needs.
         */
        get: operations["document.kinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/largest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Versions that take room, the largest first, of all records that the caller sees; also of removed documents.
         * @description Versions that take room, the largest first, of all records that the caller sees; also of removed documents. Pages are as
         *      those of what waits for review.
         */
        get: operations["review-list.largest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/purges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Purges of documents that the caller may see, the latest first.
         * @description Purges of documents that the caller may see, the latest first.
         */
        get: operations["purge.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/purges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One purge and what may be done with it.
         * @description One purge and what may be done with it.
         */
        get: operations["purge.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/purges/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Agrees, as the second person: nobody opens the document from now on, and it is erased.
         * @description Agrees, as the second person: nobody opens the document from now on, and it is erased.
         */
        put: operations["purge.approve"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/purges/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says why the document stays.
         * @description Says why the document stays.
         */
        put: operations["purge.decline"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/purges/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Does not ask for it any more.
         * @description Does not ask for it any more.
         */
        put: operations["purge.withdraw"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/records/{kind}/{record}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Documents of a record, and of those that were merged into it.
         * @description Documents of a record, and of those that were merged into it.
         */
        get: operations["document.list"];
        put?: never;
        /**
         * Makes a document of an upload.
         * @description Makes a document of an upload. Sent again with the same upload it answers with the same document.
         */
        post: operations["document.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/records/{kind}/{record}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The documents of a record as a list, or with <code>format=zip</code> as a bundle of what is shown of each.
         * @description The documents of a record as a list, or with <code>format=zip</code> as a bundle of what is shown of each.
         */
        get: operations["documents-export.export"];
        put?: never;
        /**
         * The same as a job, for many or large documents.
         * @description The same as a job, for many or large documents.
         */
        post: operations["documents-export.request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/records/{kind}/{record}/folders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All folders of a record, and of those that were merged into it, by name.
         * @description All folders of a record, and of those that were merged into it, by name. Whoever sees the record sees their names.
         */
        get: operations["folder.list"];
        put?: never;
        /**
         * Adds a folder: 500 of a record at most, 8 in each other.
         * @description Adds a folder: 500 of a record at most, 8 in each other.
         */
        post: operations["folder.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/records/{kind}/{record}/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What keeps documents of a record from being purged, and what did, the latest first.
         * @description What keeps documents of a record from being purged, and what did, the latest first.
         */
        get: operations["hold.list"];
        put?: never;
        /**
         * Holds all documents of a record, those too that come later, or one of them.
         * @description Holds all documents of a record, those too that come later, or one of them.
         */
        post: operations["hold.place"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/records/{kind}/{record}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts several documents of a record into one of its folders, or into none.
         * @description Puts several documents of a record into one of its folders, or into none. Each is moved or refused by itself: the answer
         *      says what became of each, and why.
         */
        post: operations["document.move-several"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * For how long documents of each kind are kept.
         * @description For how long documents of each kind are kept.
         */
        get: operations["retention.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/retention/{documentKind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says for how long documents of a kind are kept, also those that are there.
         * @description Says for how long documents of a kind are kept, also those that are there.
         */
        put: operations["retention.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Versions that nobody has reviewed, of all records that the caller sees, the oldest first.
         * @description Versions that nobody has reviewed, of all records that the caller sees, the oldest first. A page may have less in it than
         *      was asked for, and still say where the next one begins.
         */
        get: operations["review-list.waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/room": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How much the firm's documents take, and how much they may.
         * @description How much the firm's documents take, and how much they may.
         */
        get: operations["room.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begins an upload.
         * @description Begins an upload. Its parts are sent to the address that the answer names; a document can be made of it once all are there.
         */
        post: operations["upload.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/uploads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where an upload stands: the next part begins there.
         * @description Where an upload stands: the next part begins there.
         */
        get: operations["upload.show"];
        put?: never;
        post?: never;
        /**
         * Gives an upload up; nothing of it stays.
         * @description Gives an upload up; nothing of it stays.
         */
        delete: operations["upload.cancel"];
        options?: never;
        head?: never;
        /**
         * Takes the part that begins where the upload stands.
         * @description Takes the part that begins where the upload stands. Of one that breaks off, what has arrived is kept.
         */
        patch: operations["upload.send"];
        trace?: never;
    };
    "/api/v1/documents/versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version of a document and what may be done with it.
         * @description One version of a document and what may be done with it.
         */
        get: operations["document-version.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/versions/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes a link to the content of a version, for two minutes.
         * @description Makes a link to the content of a version, for two minutes.
         */
        post: operations["content.link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/versions/{id}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a version looks like, as a PNG of 320 pixels at most.
         * @description What a version looks like, as a PNG of 320 pixels at most.
         */
        get: operations["picture.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/versions/{id}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What machines believe that a version says: days, number and outcome, the likeliest of each first, and where they stand.
         * @description What machines believe that a version says: days, number and outcome, the likeliest of each first, and where they stand. It
         *      counts for nothing until a person verifies the version.
         */
        get: operations["proposal.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/versions/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says why a version is not what it should be.
         * @description Says why a version is not what it should be. What was verified before it is shown again.
         */
        put: operations["document-version.reject"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/versions/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says that a version is what it should be, and what it proves.
         * @description Says that a version is what it should be, and what it proves. Not for who added it.
         */
        put: operations["document-version.verify"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened, in order, without gaps: for those who cannot be told by webhook.
         * @description What happened, in order, without gaps: for those who cannot be told by webhook.
         */
        get: operations["event.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The types of events with an example of each.
         * @description The types of events with an example of each.
         */
        get: operations["event.types"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's exports of the last day, the latest first.
         * @description The caller's exports of the last day, the latest first.
         */
        get: operations["export.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far an export is; when it is ready, its file can be had.
         * @description How far an export is; when it is ready, its file can be had.
         */
        get: operations["export.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file of an export that is ready.
         * @description The file of an export that is ready.
         */
        get: operations["export.download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Business hours and closed days, by which response clocks run.
         * @description Business hours and closed days, by which response clocks run.
         */
        get: operations["calendar.show"];
        /**
         * Replaces business hours and closed days; clocks that start from now on follow them.
         * @description Replaces business hours and closed days; clocks that start from now on follow them.
         */
        put: operations["calendar.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The firm in which the caller works.
         * @description The firm in which the caller works.
         */
        get: operations["firm.show"];
        /**
         * Changes name, zone, currency and locale of the firm.
         * @description Changes name, zone, currency and locale of the firm.
         */
        put: operations["firm.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/current/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends the trial or the suspension of the firm.
         * @description Ends the trial or the suspension of the firm.
         */
        post: operations["firm.activate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/current/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends the firm: nobody can enter it any more.
         * @description Ends the firm: nobody can enter it any more.
         */
        post: operations["firm.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/current/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stops all work in the firm until it is activated again.
         * @description Stops all work in the firm until it is activated again.
         */
        post: operations["firm.suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Invitations of the firm, the latest first.
         * @description Invitations of the firm, the latest first.
         */
        get: operations["invitation.list"];
        put?: never;
        /**
         * Invites a person by mail to become a member with a role.
         * @description Invites a person by mail to become a member with a role.
         */
        post: operations["invitation.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One invitation.
         * @description One invitation.
         */
        get: operations["invitation.show"];
        put?: never;
        post?: never;
        /**
         * Takes an invitation back; its link is dead at once.
         * @description Takes an invitation back; its link is dead at once.
         */
        delete: operations["invitation.withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/invitations/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends the invitation again with a new link; the old one is dead.
         * @description Sends the invitation again with a new link; the old one is dead.
         */
        post: operations["invitation.resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Members of the firm with their roles.
         * @description Members of the firm with their roles.
         */
        get: operations["member.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One member.
         * @description One member.
         */
        get: operations["member.show"];
        /**
         * Changes role, teams, capacity and skills of a member.
         * @description Changes role, teams, capacity and skills of a member.
         */
        put: operations["member.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/members/{id}/deactivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a member's access at once; what is open of theirs goes to another.
         * @description Takes a member's access at once; what is open of theirs goes to another.
         */
        post: operations["member.deactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/members/{id}/reactivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives a former member access again.
         * @description Gives a former member access again.
         */
        post: operations["member.reactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/members/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller as a member of the firm.
         * @description The caller as a member of the firm.
         */
        get: operations["member.show-me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/members/me/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says whether new leads may be given to the caller.
         * @description Says whether new leads may be given to the caller.
         */
        put: operations["member.set-availability"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that a role can allow, by module.
         * @description Everything that a role can allow, by module.
         */
        get: operations["role.permissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Built-in and own roles with their permissions.
         * @description Built-in and own roles with their permissions.
         */
        get: operations["role.list"];
        put?: never;
        /**
         * Makes a role of the firm's own; nobody can put more into it than they may do themselves.
         * @description Makes a role of the firm's own; nobody can put more into it than they may do themselves.
         */
        post: operations["role.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/roles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One role with its permissions.
         * @description One role with its permissions.
         */
        get: operations["role.show"];
        /**
         * Changes an own role; who has it is held to it within a second.
         * @description Changes an own role; who has it is held to it within a second.
         */
        put: operations["role.change"];
        post?: never;
        /**
         * Deletes an own role that no member has.
         * @description Deletes an own role that no member has.
         */
        delete: operations["role.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The whole tree, flat: each names the one above it.
         * @description The whole tree, flat: each names the one above it.
         */
        get: operations["team.list"];
        put?: never;
        /**
         * Makes a team, below another or at the top.
         * @description Makes a team, below another or at the top.
         */
        post: operations["team.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One team with its members.
         * @description One team with its members.
         */
        get: operations["team.show"];
        /**
         * Renames or moves a team, or changes who is in it.
         * @description Renames or moves a team, or changes who is in it.
         */
        put: operations["team.change"];
        post?: never;
        /**
         * Deletes a team that has no teams below it.
         * @description Deletes a team that has no teams below it.
         */
        delete: operations["team.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/territories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The whole tree, flat: each names the one above it.
         * @description The whole tree, flat: each names the one above it.
         */
        get: operations["territory.list"];
        put?: never;
        /**
         * Makes a territory with its postcodes, below another or at the top.
         * @description Makes a territory with its postcodes, below another or at the top.
         */
        post: operations["territory.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/territories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One territory with its postcodes and members.
         * @description One territory with its postcodes and members.
         */
        get: operations["territory.show"];
        /**
         * Changes name, place, postcodes or members of a territory.
         * @description Changes name, place, postcodes or members of a territory.
         */
        put: operations["territory.change"];
        post?: never;
        /**
         * Deletes a territory that has none below it.
         * @description Deletes a territory that has none below it.
         */
        delete: operations["territory.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Views of one list that the caller sees: their own, their teams' and the firm's.
         * @description Views of one list that the caller sees: their own, their teams' and the firm's.
         */
        get: operations["saved-view.list"];
        put?: never;
        /**
         * Saves a view of a list for oneself, one's team or the firm.
         * @description Saves a view of a list for oneself, one's team or the firm.
         */
        post: operations["saved-view.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One saved view of a list.
         * @description One saved view of a list.
         */
        get: operations["saved-view.show"];
        /**
         * Renames a saved view, changes what it shows, or with whom it is shared.
         * @description Renames a saved view, changes what it shows, or with whom it is shared.
         */
        put: operations["saved-view.change"];
        post?: never;
        /**
         * Deletes a saved view; it can be restored.
         * @description Deletes a saved view; it can be restored.
         */
        delete: operations["saved-view.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/views/{id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Takes a deletion back; the version is one above the deleted one.
         * @description Takes a deletion back; the version is one above the deleted one.
         */
        put: operations["saved-view.restore"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/views/{id}/standard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * The list opens with it from now on, for the caller alone.
         * @description The list opens with it from now on, for the caller alone.
         */
        put: operations["saved-view.make-standard"];
        post?: never;
        /**
         * The list opens without a view again for the caller.
         * @description The list opens without a view again for the caller.
         */
        delete: operations["saved-view.end-standard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The firm's API keys; of each only its first letters are known.
         * @description The firm's API keys; of each only its first letters are known.
         */
        get: operations["api-key.list"];
        put?: never;
        /**
         * Makes an API key and shows its secret, this once.
         * @description Makes an API key and shows its secret, this once. No answer is kept for repeats: it would hold the secret.
         */
        post: operations["api-key.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Ends an API key; within a second nothing accepts it.
         * @description Ends an API key; within a second nothing accepts it.
         */
        delete: operations["api-key.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity/invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who invites whom into which firm, for whoever holds the link.
         * @description Who invites whom into which firm, for whoever holds the link.
         */
        get: operations["invitation-acceptance.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity/invitations/{token}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accepts an invitation with a new account, or with the password of the one that is there.
         * @description Accepts an invitation with a new account, or with the password of the one that is there.
         */
        post: operations["invitation-acceptance.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's own account.
         * @description The caller's own account.
         */
        get: operations["me.show"];
        /**
         * Changes the caller's name and preferences.
         * @description Changes the caller's name and preferences.
         */
        put: operations["me.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Changes the caller's password and ends their other sessions.
         * @description Changes the caller's password and ends their other sessions.
         */
        put: operations["me.change-password"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity/me/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Turns the second factor on, once a code of it is right; gives the recovery codes, once.
         * @description Turns the second factor on, once a code of it is right; gives the recovery codes, once.
         */
        put: operations["totp.confirm"];
        /**
         * Begins a second factor: gives the secret that an authenticator app reads.
         * @description Begins a second factor: gives the secret that an authenticator app reads.
         */
        post: operations["totp.enrol"];
        /**
         * Takes the second factor away; asks for the password and a code.
         * @description Takes the second factor away; asks for the password and a code.
         */
        delete: operations["totp.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a link for a new password, if there is such an account; the answer does not tell.
         * @description Sends a link for a new password, if there is such an account; the answer does not tell.
         */
        post: operations["password-reset.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity/password-resets/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sets a new password by the link of a mail and ends all sessions.
         * @description Sets a new password by the link of a mail and ends all sessions.
         */
        put: operations["password-reset.use"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the caller is signed in.
         * @description Where the caller is signed in.
         */
        get: operations["session.list"];
        put?: never;
        /**
         * Signs in: gives an access token of ten minutes and sets the refresh cookie.
         * @description Signs in: gives an access token of ten minutes and sets the refresh cookie.
         */
        post: operations["session.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Signs the caller out elsewhere; within a second nothing accepts that session.
         * @description Signs the caller out elsewhere; within a second nothing accepts that session.
         */
        delete: operations["session.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Signs out here.
         * @description Signs out here.
         */
        delete: operations["session.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity/sessions/current/firm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Works in another of the caller's firms from now on.
         * @description Works in another of the caller's firms from now on.
         */
        put: operations["session.enter"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity/sessions/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives the next access token for the refresh cookie, which works once; a second use ends the session.
         * @description Gives the next access token for the refresh cookie, which works once; a second use ends the session.
         */
        post: operations["session.refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether this installation still waits for its first firm.
         * @description Whether this installation still waits for its first firm.
         */
        get: operations["setup.show"];
        put?: never;
        /**
         * Makes the first firm with its owner, on an empty installation only.
         * @description Makes the first firm with its owner, on an empty installation only.
         */
        post: operations["setup.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Imports of the firm, the latest first.
         * @description Imports of the firm, the latest first.
         */
        get: operations["import.list"];
        put?: never;
        /**
         * Takes a file to import from.
         * @description Takes a file to import from. Its answer is not kept for repeats, as that would hold the file: the import keeps the key.
         */
        post: operations["import.upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One import: its file, mapping, and what the dry run and the run came to.
         * @description One import: its file, mapping, and what the dry run and the run came to.
         */
        get: operations["import.show"];
        put?: never;
        post?: never;
        /**
         * Discards an import that has not run, and its file.
         * @description Discards an import that has not run, and its file.
         */
        delete: operations["import.discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stops a dry run or run after the rows that are being worked on.
         * @description Stops a dry run or run after the rows that are being worked on.
         */
        post: operations["import.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Checks all rows without storing any, as a job: the dry run.
         * @description Checks all rows without storing any, as a job: the dry run.
         */
        post: operations["import.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says which column becomes which field.
         * @description Says which column becomes which field.
         */
        put: operations["import.map"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/refused.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The refused rows as they were, with the reasons, as CSV.
         * @description The refused rows as they were, with the reasons, as CSV.
         */
        get: operations["import.refused"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of each row, in the order of the file.
         * @description What became of each row, in the order of the file.
         */
        get: operations["import.rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes records of the rows, as a job.
         * @description Makes records of the rows, as a job.
         */
        post: operations["import.run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes the run back: what nobody has touched since is removed, as a job.
         * @description Takes the run back: what nobody has touched since is removed, as a job.
         */
        post: operations["import.undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/mappings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mappings that were saved for a target, and those that come with the product.
         * @description Mappings that were saved for a target, and those that come with the product.
         */
        get: operations["mapping.list"];
        put?: never;
        /**
         * Saves a mapping under a name that no other has.
         * @description Saves a mapping under a name that no other has.
         */
        post: operations["mapping.save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/mappings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Deletes a saved mapping.
         * @description Deletes a saved mapping.
         */
        delete: operations["mapping.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What rows can become, and with which fields.
         * @description What rows can become, and with which fields.
         */
        get: operations["import.targets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Applications, the latest first; <code>sort</code> by <code>received</code>.
         * @description Applications, the latest first; <code>sort</code> by <code>received</code>.
         */
        get: operations["application.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake/applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One application with all that was stated, what was agreed to in which words, and clients that may be the same.
         * @description One application with all that was stated, what was agreed to in which words, and clients that may be the same.
         */
        get: operations["application.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake/applications/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Makes the client, the people to talk to and the properties of an application, all or none, once.
         * @description Makes the client, the people to talk to and the properties of an application, all or none, once.
         */
        put: operations["application.accept"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake/applications/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Declines an application.
         * @description Declines an application. It is erased 180 days later.
         */
        put: operations["application.decline"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake/offers/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a firm offers by its page: plans with price and room, and the words to agree to.
         * @description What a firm offers by its page: plans with price and room, and the words to agree to.
         */
        get: operations["intake-offer.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake/offers/{key}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes an application.
         * @description Takes an application. With the optional header Idempotency-Key, sending it again has no second effect.
         */
        post: operations["intake-offer.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The page by which strangers apply to the firm: one, or none.
         * @description The page by which strangers apply to the firm: one, or none.
         */
        get: operations["intake-page.list"];
        put?: never;
        /**
         * Makes the page of the firm, closed.
         * @description Makes the page of the firm, closed.
         */
        post: operations["intake-page.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake/pages/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Takes no more applications; the address says so.
         * @description Takes no more applications; the address says so.
         */
        put: operations["intake-page.close"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake/pages/{id}/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Gives the page a new address; the old one is unknown at once.
         * @description Gives the page a new address; the old one is unknown at once.
         */
        put: operations["intake-page.replace-key"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake/pages/{id}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Lets strangers apply.
         * @description Lets strangers apply.
         */
        put: operations["intake-page.open"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake/receipts/{receipt}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Takes an application back that is not decided.
         * @description Takes an application back that is not decided. Doing it again changes nothing.
         */
        put: operations["intake-offer.withdraw"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Jobs of the firm, the latest first.
         * @description Jobs of the firm, the latest first.
         */
        get: operations["job.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One job with its attempts.
         * @description One job with its attempts.
         */
        get: operations["job.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stops a job that has not ended.
         * @description Stops a job that has not ended.
         */
        post: operations["job.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Runs a job again that was given up.
         * @description Runs a job again that was given up.
         */
        post: operations["job.retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What runs at which times, and how the last runs went.
         * @description What runs at which times, and how the last runs went.
         */
        get: operations["job.schedule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tells of changes as server-sent events: type, id and version of what the caller may see.
         * @description Tells of changes as server-sent events: type, id and version of what the caller may see.
         */
        get: operations["live.listen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mails and texts that were written, the latest first.
         * @description Mails and texts that were written, the latest first.
         */
        get: operations["message.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One message as it was written.
         * @description One message as it was written.
         */
        get: operations["message.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/letterhead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the firm puts on its mail.
         * @description What the firm puts on its mail.
         */
        get: operations["letterhead.show"];
        /**
         * Changes colour, footer and where answers go; mail that leaves from now on has them.
         * @description Changes colour, footer and where answers go; mail that leaves from now on has them.
         */
        put: operations["letterhead.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/letterhead/logo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Takes a picture as the firm's logo.
         * @description Takes a picture as the firm's logo. It is drawn anew: nothing else that the file holds goes out with mail.
         */
        put: operations["letterhead.set-logo"];
        post?: never;
        /**
         * Mail has no logo any more.
         * @description Mail has no logo any more.
         */
        delete: operations["letterhead.remove-logo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/letterhead/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A mail as it would look with these words and the logo that is saved.
         * @description A mail as it would look with these words and the logo that is saved.
         */
        get: operations["letterhead.preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/letterhead/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A mail with what is saved, to the caller.
         * @description A mail with what is saved, to the caller.
         */
        post: operations["letterhead.test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/notice-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the caller is told: each kind of notice, quiet hours and digest.
         * @description How the caller is told: each kind of notice, quiet hours and digest.
         */
        get: operations["notice-settings.show"];
        /**
         * Changes how the caller is told.
         * @description Changes how the caller is told. Kinds that are not named stay as they are.
         */
        put: operations["notice-settings.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's notifications, the latest first.
         * @description The caller's notifications, the latest first.
         */
        get: operations["notification.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/notifications/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Marks a notification as read.
         * @description Marks a notification as read.
         */
        put: operations["notification.read"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/notifications/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Marks all notifications of the caller as read.
         * @description Marks all notifications of the caller as read.
         */
        put: operations["notification.read-all"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/notifications/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many notifications the caller has not read.
         * @description How many notifications the caller has not read.
         */
        get: operations["notification.count-unread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The phone to which texts go.
         * @description The phone to which texts go.
         */
        get: operations["phone.show"];
        /**
         * Takes a number and sends it a code.
         * @description Takes a number and sends it a code. Whatever number was there before gets no text any more.
         */
        put: operations["phone.ask"];
        post?: never;
        /**
         * Forgets the number.
         * @description Forgets the number.
         */
        delete: operations["phone.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/phone/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Confirms the number by the code that came to it, and agrees to texts.
         * @description Confirms the number by the code that came to it, and agrees to texts.
         */
        put: operations["phone.confirm"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/phone/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * No text comes any more, until the number is confirmed anew.
         * @description No text comes any more, until the number is confirmed anew.
         */
        put: operations["phone.stop"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/suppressions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Addresses to which the firm's mail does not go, the latest first.
         * @description Addresses to which the firm's mail does not go, the latest first.
         */
        get: operations["suppression.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/suppressions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One address, and whether it may be written to again.
         * @description One address, and whether it may be written to again.
         */
        get: operations["suppression.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/suppressions/{id}/lifting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Writes to the address again from now on.
         * @description Writes to the address again from now on. Only where mail came back: what a person does not want stays.
         */
        put: operations["suppression.lift"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/wordings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The mails that the firm sends by itself, and in whose words.
         * @description The mails that the firm sends by itself, and in whose words.
         */
        get: operations["wording.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/wordings/{letter}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of them: what it says, what it comes with, and which fields it can name.
         * @description One of them: what it says, what it comes with, and which fields it can name.
         */
        get: operations["wording.show"];
        /**
         * Words it anew; the next mail goes out with it.
         * @description Words it anew; the next mail goes out with it. A field that there is not is refused, with its place.
         */
        put: operations["wording.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/wordings/{letter}/original": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * It goes out in the words that it comes with again.
         * @description It goes out in the words that it comes with again.
         */
        put: operations["wording.restore"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/wordings/{letter}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A mail with words that need not be saved, samples in its fields and the firm's letterhead.
         * @description A mail with words that need not be saved, samples in its fields and the firm's letterhead. Changes nothing.
         */
        post: operations["wording.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/wordings/{letter}/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The same by mail, to the caller.
         * @description The same by mail, to the caller.
         */
        post: operations["wording.test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/wordings/{letter}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the firm has worded it, the latest first.
         * @description How the firm has worded it, the latest first.
         */
        get: operations["wording.versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/obligations/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Properties that are looked after, with how they stand: first those whose next change is the earliest.
         * @description Properties that are looked after, with how they stand: first those whose next change is the earliest.
         */
        get: operations["duty-board.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/obligations/board/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many properties, and how many duties, stand how.
         * @description How many properties, and how many duties, stand how.
         */
        get: operations["duty-board.count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/obligations/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How much has to be done in a span of days, by area and trade: sorted by these, the area first.
         * @description How much has to be done in a span of days, by area and trade: sorted by these, the area first.
         */
        get: operations["renewal-plan.count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/obligations/plan/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The fewest visits of a trade to an area by which everything is done before its last day, and none loses time.
         * @description The fewest visits of a trade to an area by which everything is done before its last day, and none loses time.
         */
        get: operations["renewal-plan.plan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/obligations/summaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How properties stand, in the order in which they are asked for.
         * @description How properties stand, in the order in which they are asked for. One that the firm does not have is left out.
         */
        get: operations["obligation-summary.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Signed heads of the installation's own log, the latest first, each verified for this answer.
         * @description Signed heads of the installation's own log, the latest first, each verified for this answer.
         */
        get: operations["installation-checkpoint.own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/checkpoints/firms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The last signed head of each firm's log, by short name, each verified for this answer.
         * @description The last signed head of each firm's log, by short name, each verified for this answer.
         */
        get: operations["installation-checkpoint.of-firms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Jobs of all firms that were given up, the latest first: nothing of what they were to do or what their failures said.
         * @description Jobs of all firms that were given up, the latest first: nothing of what they were to do or what their failures said.
         */
        get: operations["dead-letter.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/dead-letters/{firm}/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives a dead job another full set of attempts, as the firm itself could.
         * @description Gives a dead job another full set of attempts, as the firm itself could.
         */
        post: operations["dead-letter.retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/firms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The firms of the installation, the latest first: how each stands and is used, nothing of what it keeps.
         * @description The firms of the installation, the latest first: how each stands and is used, nothing of what it keeps.
         */
        get: operations["installation-firm.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many jobs of each kind wait and run, of all firms together: the first 10,000 that are due are counted.
         * @description How many jobs of each kind wait and run, of all firms together: the first 10,000 that are due are counted.
         */
        get: operations["backlog.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The limits that hold, who is stopped by one now, and for whom none holds for a while.
         * @description The limits that hold, who is stopped by one now, and for whom none holds for a while.
         */
        get: operations["rate.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/rates/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Does not count somebody's calls for some hours; on other nodes from a second later.
         * @description Does not count somebody's calls for some hours; on other nodes from a second later. Repeated, it is refused: there is
         *      one release of each.
         */
        post: operations["rate.release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/rates/releases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Counts again.
         * @description Counts again.
         */
        delete: operations["rate.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in anywhere in the installation, the latest first: ids and times, nobody's name.
         * @description Who is signed in anywhere in the installation, the latest first: ids and times, nobody's name.
         */
        get: operations["installation-session.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/sessions/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Signs somebody out of one session; within a second nothing accepts it.
         * @description Signs somebody out of one session; within a second nothing accepts it.
         */
        put: operations["installation-session.end"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/sessions/users/{user}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Signs somebody out everywhere; within a second nothing accepts any of their sessions.
         * @description Signs somebody out everywhere; within a second nothing accepts any of their sessions.
         */
        put: operations["installation-session.end-all"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is switched off now, and why: for the banner of every page.
         * @description What is switched off now, and why: for the banner of every page.
         */
        get: operations["switch.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The statements of the application that take the database most time, of all nodes and firms: their text, in which no value
         *      stands, and how their calls went.
         * @description The statements of the application that take the database most time, of all nodes and firms: their text, in which no value
         *      stands, and how their calls went. Where the database does not count them, why, and what to do.
         */
        get: operations["statement.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/switches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All switches, and what none of them stops.
         * @description All switches, and what none of them stops.
         */
        get: operations["switch.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/switches/{kind}/engagement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Engages a switch: what it stops is answered by 503 with the reason from now on, on other nodes within a second.
         * @description Engages a switch: what it stops is answered by 503 with the reason from now on, on other nodes within a second. It ends by
         *      itself, and is not extended: whoever needs longer engages it anew after it has ended. All operators are told by mail.
         */
        put: operations["switch.engage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/switches/{kind}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Releases a switch.
         * @description Releases a switch.
         */
        put: operations["switch.release"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/portal-links/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * For whom a link to the portal of a firm is; one answer for all that are not good.
         * @description For whom a link to the portal of a firm is; one answer for all that are not good.
         */
        get: operations["guest-link.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/portal-links/{token}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Uses a link to the portal with a new account, or with the password of the one that is there.
         * @description Uses a link to the portal with a new account, or with the password of the one that is there. It works once.
         */
        post: operations["guest-link.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/portal/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller as the firm knows them, and whose person they are.
         * @description The caller as the firm knows them, and whose person they are.
         */
        get: operations["portal-me.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/portal/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How all of the caller's properties stand today, and what changes next.
         * @description How all of the caller's properties stand today, and what changes next.
         */
        get: operations["portal.overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/portal/properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's properties and how each stands today; <code>sort</code> by <code>created</code> or <code>name</code>.
         * @description The caller's properties and how each stands today; <code>sort</code> by <code>created</code> or <code>name</code>.
         */
        get: operations["portal.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/portal/properties/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of the caller's properties, and how it stands today.
         * @description One of the caller's properties, and how it stands today.
         */
        get: operations["portal.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/portal/properties/{id}/obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the law asks of one of the caller's properties, and whether it is met: the worst first.
         * @description What the law asks of one of the caller's properties, and whether it is met: the worst first.
         */
        get: operations["portal.duties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Properties as the filter wants them; <code>sort</code> by <code>created</code> or <code>name</code>.
         * @description Properties as the filter wants them; <code>sort</code> by <code>created</code> or <code>name</code>.
         */
        get: operations["property.list"];
        put?: never;
        /**
         * Makes a property of a client, or a unit of a building.
         * @description Makes a property of a client, or a unit of a building.
         */
        post: operations["property.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/properties/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One property, with the client whose it is.
         * @description One property, with the client whose it is.
         */
        get: operations["property.show"];
        /**
         * Replaces its address and its name; the old ones stay in the timeline.
         * @description Replaces its address and its name; the old ones stay in the timeline.
         */
        put: operations["property.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/properties/{id}/archival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Puts a property aside that nobody looks after any more.
         * @description Puts a property aside that nobody looks after any more.
         */
        put: operations["property.archive"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/properties/{id}/client": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Makes it another client's, with those of its units that are the same client's.
         * @description Makes it another client's, with those of its units that are the same client's.
         */
        put: operations["property.move"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/properties/{id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Brings an archived property back.
         * @description Brings an archived property back.
         */
        put: operations["property.restore"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/properties/{property}/access-attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Attempts to get into a home for its duties, the latest first.
         * @description Attempts to get into a home for its duties, the latest first.
         */
        get: operations["access-attempt.list"];
        put?: never;
        /**
         * Records that somebody tried to get in for a duty, and what came of it.
         * @description Records that somebody tried to get in for a duty, and what came of it. How the duty stands does not change by it.
         */
        post: operations["access-attempt.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/properties/{property}/access-attempts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Takes back an attempt that was recorded by mistake.
         * @description Takes back an attempt that was recorded by mistake. What was recorded stays in the log.
         */
        delete: operations["access-attempt.withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/properties/{property}/appliances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Appliances and flues of a property.
         * @description Appliances and flues of a property.
         */
        get: operations["appliance.list"];
        put?: never;
        /**
         * Adds an appliance or a flue.
         * @description Adds an appliance or a flue.
         */
        post: operations["appliance.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/properties/{property}/appliances/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says anew what is known of it, also that it was removed.
         * @description Says anew what is known of it, also that it was removed. What was known before stays in its history.
         */
        put: operations["appliance.change"];
        post?: never;
        /**
         * Takes back an appliance that was never there.
         * @description Takes back an appliance that was never there. Its history stays.
         */
        delete: operations["appliance.withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/properties/{property}/appliances/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All that was ever known of an appliance, the latest first: so many entries at most.
         * @description All that was ever known of an appliance, the latest first: so many entries at most.
         */
        get: operations["appliance.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/properties/{property}/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was handed in as proof for a property, also what was rejected or withdrawn.
         * @description What was handed in as proof for a property, also what was rejected or withdrawn.
         */
        get: operations["certificate.list"];
        put?: never;
        /**
         * Hands in a certificate.
         * @description Hands in a certificate. It counts once a second person has verified it.
         */
        post: operations["certificate.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/properties/{property}/certificates/{certificate}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records that the tenants of a tenancy were given a copy of a certificate.
         * @description Records that the tenants of a tenancy were given a copy of a certificate.
         */
        post: operations["copy.give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/properties/{property}/certificates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One certificate and what may be done with it.
         * @description One certificate and what may be done with it.
         */
        get: operations["certificate.show"];
        /**
         * Says anew what it states, as long as nobody has looked at it.
         * @description Says anew what it states, as long as nobody has looked at it. What was said before stays in its history.
         */
        put: operations["certificate.correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/properties/{property}/certificates/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All that was ever said of it, the latest first.
         * @description All that was ever said of it, the latest first.
         */
        get: operations["certificate.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/properties/{property}/certificates/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says why it is not what it should be, also after it was verified.
         * @description Says why it is not what it should be, also after it was verified. What was verified before it counts again.
         */
        put: operations["certificate.reject"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/properties/{property}/certificates/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says that it is what it states.
         * @description Says that it is what it states. Not for who handed it in.
         */
        put: operations["certificate.verify"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/properties/{property}/certificates/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Takes back what oneself has handed in, before anybody has looked at it.
         * @description Takes back what oneself has handed in, before anybody has looked at it.
         */
        put: operations["certificate.withdraw"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/properties/{property}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Copies of certificates of a property that were given to tenants.
         * @description Copies of certificates of a property that were given to tenants.
         */
        get: operations["copy.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/properties/{property}/copies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Takes back that a copy was given.
         * @description Takes back that a copy was given. What was recorded stays in the log.
         */
        delete: operations["copy.withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/properties/{property}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All that can be known of a property, and what is.
         * @description All that can be known of a property, and what is.
         */
        get: operations["fact.show"];
        put?: never;
        /**
         * Records answers: all of them or none.
         * @description Records answers: all of them or none. Nothing is overwritten; what was known before can be read for ever.
         */
        post: operations["fact.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/properties/{property}/facts/{code}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every answer that a fact was ever given, those that were withdrawn among them, the latest first: so many at most.
         * @description Every answer that a fact was ever given, those that were withdrawn among them, the latest first: so many at most.
         */
        get: operations["fact.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/properties/{property}/hazards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hazards of a property.
         * @description Hazards of a property.
         */
        get: operations["hazard.list"];
        put?: never;
        /**
         * Adds a hazard.
         * @description Adds a hazard.
         */
        post: operations["hazard.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/properties/{property}/hazards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says anew what is known of it.
         * @description Says anew what is known of it. What was known before stays in its history.
         */
        put: operations["hazard.change"];
        post?: never;
        /**
         * Takes back a hazard that there never was.
         * @description Takes back a hazard that there never was. Its history stays.
         */
        delete: operations["hazard.withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/properties/{property}/hazards/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All that was ever known of a hazard, the latest first: so many entries at most.
         * @description All that was ever known of a hazard, the latest first: so many entries at most.
         */
        get: operations["hazard.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/properties/{property}/obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the law asks of a property, whether it is met, why, and what changes next: the worst first.
         * @description What the law asks of a property, whether it is met, why, and what changes next: the worst first.
         */
        get: operations["obligation.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/properties/{property}/obligations/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a PDF to print and to keep (PDF/A), from what is known now.
         * @description The same as a PDF to print and to keep (PDF/A), from what is known now.
         */
        get: operations["obligation.print"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/properties/{property}/obligations/supposed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The duties that would differ if facts of the property were other ones.
         * @description The duties that would differ if facts of the property were other ones. Nothing of it is recorded.
         */
        get: operations["supposition.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/properties/{property}/pack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The compliance pack of a property, for an outsider: duties, certificates, ledgers, sums, and what the log has of it with
         *      proofs.
         * @description The compliance pack of a property, for an outsider: duties, certificates, ledgers, sums, and what the log has of it with
         *      proofs. Refused with more than 20 files: then it is made as a job.
         */
        get: operations["pack.send"];
        put?: never;
        /**
         * The same as a job.
         * @description The same as a job.
         */
        post: operations["pack.request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/properties/{property}/readings/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a document of the property says of a certificate, to fill in a form with: the XML of an energy register exactly, printed
         *      pages as machines read them.
         * @description What a document of the property says of a certificate, to fill in a form with: the XML of an energy register exactly, printed
         *      pages as machines read them. Nothing is handed in by it.
         */
        get: operations["reading.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/properties/{property}/snoozes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reminders of duties of a property that are silent now, the first to end first.
         * @description Reminders of duties of a property that are silent now, the first to end first.
         */
        get: operations["snooze.list"];
        put?: never;
        /**
         * Makes reminders of a duty silent until a day.
         * @description Makes reminders of a duty silent until a day. The duty itself stands as it stood.
         */
        post: operations["snooze.snooze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/properties/{property}/snoozes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Lets reminders come again at once.
         * @description Lets reminders come again at once.
         */
        delete: operations["snooze.resume"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/properties/{property}/tenancies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tenancies of a property.
         * @description Tenancies of a property.
         */
        get: operations["tenancy.list"];
        put?: never;
        /**
         * Adds a tenancy.
         * @description Adds a tenancy.
         */
        post: operations["tenancy.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/properties/{property}/tenancies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says anew what is known of it, also that it ends.
         * @description Says anew what is known of it, also that it ends. What was known before stays in its history.
         */
        put: operations["tenancy.change"];
        post?: never;
        /**
         * Takes back a tenancy that there never was.
         * @description Takes back a tenancy that there never was. Its history stays.
         */
        delete: operations["tenancy.withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/properties/{property}/tenancies/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All that was ever known of a tenancy, the latest first: so many entries at most.
         * @description All that was ever known of a tenancy, the latest first: so many entries at most.
         */
        get: operations["tenancy.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/properties/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The filtered properties as a file, written while it is read.
         * @description The filtered properties as a file, written while it is read.
         */
        get: operations["property-export.export"];
        put?: never;
        /**
         * The same as a job, for lists of any length.
         * @description The same as a job, for lists of any length.
         */
        post: operations["property-export.request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/properties/nation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a postcode says of the nation, before anything is stored; without a country, of an address in the firm's own.
         * @description What a postcode says of the nation, before anything is stored; without a country, of an address in the firm's own.
         */
        get: operations["property.nation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ptw/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The firm's webhooks by name.
         * @description The firm's webhooks by name.
         */
        get: operations["ptw-webhook.list"];
        put?: never;
        /**
         * Names an address that is told of events, signed as the predecessor signed them; shows the secret, this once.
         * @description Names an address that is told of events, signed as the predecessor signed them; shows the secret, this once.
         */
        post: operations["ptw-webhook.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ptw/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One webhook.
         * @description One webhook.
         */
        get: operations["ptw-webhook.show"];
        /**
         * Says all of a webhook anew.
         * @description Says all of a webhook anew.
         */
        put: operations["ptw-webhook.replace"];
        post?: never;
        /**
         * Ends a webhook for good.
         * @description Ends a webhook for good.
         */
        delete: operations["ptw-webhook.retire"];
        options?: never;
        head?: never;
        /**
         * Changes what is named; the rest stays.
         * @description Changes what is named; the rest stays.
         */
        patch: operations["ptw-webhook.change"];
        trace?: never;
    };
    "/api/v1/ptw/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The last fifty that were sent, the latest first.
         * @description The last fifty that were sent, the latest first.
         */
        get: operations["ptw-webhook.deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ptw/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends something that did not happen, to see whether it arrives.
         * @description Sends something that did not happen, to see whether it arrives.
         */
        post: operations["ptw-webhook.try-out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/capture/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes an enquiry by a form's key.
         * @description Takes an enquiry by a form's key. With the optional header Idempotency-Key, sending it again has no second effect.
         */
        post: operations["public-capture.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/opt-outs/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Leads a person to the page with the button.
         * @description Leads a person to the page with the button. It does nothing else: mail scanners open every link.
         */
        get: operations["opt-out.show"];
        put?: never;
        /**
         * Stops the mails that the token names, and nothing else.
         * @description Stops the mails that the token names, and nothing else. Once more changes nothing. What is sent along is not read.
         */
        post: operations["opt-out.stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/postmark-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes what Postmark tells of one mail: that it was delivered, opened, came back or was reported.
         * @description Takes what Postmark tells of one mail: that it was delivered, opened, came back or was reported. Once more changes
         *      nothing, and the order does not matter. Postmark says who it is by HTTP Basic, with the user "postmark" and the
         *      password of the operator's settings.
         */
        post: operations["postmark-event.take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/text-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes what the provider of text messages tells: that one arrived, or will not, and that the owner of a phone answered STOP or
         *      START.
         * @description Takes what the provider of text messages tells: that one arrived, or will not, and that the owner of a phone answered STOP or
         *      START. Once more changes nothing, and the order does not matter. It says who it is by Standard Webhooks: id, moment and body are
         *      signed by a secret of the operator's settings.
         */
        post: operations["text-event.take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{kind}/{record}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A record of any kind as those see it who talk about it: who watches it, and what the caller may do.
         * @description A record of any kind as those see it who talk about it: who watches it, and what the caller may do.
         */
        get: operations["record.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{kind}/{record}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was said about a record, the latest first; also about those that were merged into it.
         * @description What was said about a record, the latest first; also about those that were merged into it.
         */
        get: operations["comment.list"];
        put?: never;
        /**
         * Says something about a record.
         * @description Says something about a record. Who is mentioned and who watches is told.
         */
        post: operations["comment.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{kind}/{record}/favourite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the caller has starred the record.
         * @description Whether the caller has starred the record.
         */
        get: operations["favourite.show"];
        /**
         * Stars the record for the caller alone: 500 records at most.
         * @description Stars the record for the caller alone: 500 records at most.
         */
        put: operations["favourite.add"];
        post?: never;
        /**
         * Takes the caller's star away.
         * @description Takes the caller's star away.
         */
        delete: operations["favourite.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{kind}/{record}/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is said of a client or a property in the firm's own fields.
         * @description What is said of a client or a property in the firm's own fields. Leads have theirs among their facts.
         */
        get: operations["own-value.show"];
        /**
         * Says something else in the firm's own fields.
         * @description Says something else in the firm's own fields.
         */
        put: operations["own-value.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{kind}/{record}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was written to the person of a record, the latest first; also of records that were merged into it.
         * @description What was written to the person of a record, the latest first; also of records that were merged into it.
         */
        get: operations["letter.list"];
        put?: never;
        /**
         * Writes to the person of a record by mail.
         * @description Writes to the person of a record by mail. In quiet hours (21 to 8 o'clock of the firm) it goes at their end.
         */
        post: operations["letter.write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{kind}/{record}/letters/drafts/{template}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The published text of a template, filled in for the person of a record and the caller: to begin a letter with.
         * @description The published text of a template, filled in for the person of a record and the caller: to begin a letter with.
         */
        get: operations["letter.draft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{kind}/{record}/letters/preparation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the person of a record can be written to now, to which address, and when it would go.
         * @description Whether the person of a record can be written to now, to which address, and when it would go.
         */
        get: operations["letter.prepare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{kind}/{record}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom what is said about the record may reach: those can be mentioned.
         * @description Whom what is said about the record may reach: those can be mentioned.
         */
        get: operations["record.people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{kind}/{record}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The tags of a record.
         * @description The tags of a record.
         */
        get: operations["tag.show"];
        /**
         * Puts tags on a record and takes others off: 30 at most.
         * @description Puts tags on a record and takes others off: 30 at most. Leads keep their own, which are changed with the lead.
         */
        put: operations["tag.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{kind}/{record}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened with a record, the latest first: with those that were merged into it, and with the one that it came from where
         *      the caller sees that too.
         * @description What happened with a record, the latest first: with those that were merged into it, and with the one that it came from where
         *      the caller sees that too.
         */
        get: operations["timeline.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{kind}/{record}/watching": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * The caller hears from now on what is said about the record.
         * @description The caller hears from now on what is said about the record.
         */
        put: operations["record.watch"];
        post?: never;
        /**
         * The caller hears of it no more, unless they are mentioned.
         * @description The caller hears of it no more, unless they are mentioned.
         */
        delete: operations["record.unwatch"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/comments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One comment and what may be done with it.
         * @description One comment and what may be done with it.
         */
        get: operations["comment.show"];
        /**
         * Changes what a comment says.
         * @description Changes what a comment says.
         */
        put: operations["comment.edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/comments/{id}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Takes away what a comment says and what it said before; that it was there stays to be seen.
         * @description Takes away what a comment says and what it said before; that it was there stays to be seen.
         */
        put: operations["comment.remove"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/comments/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a comment said before it was changed, the latest first.
         * @description What a comment said before it was changed, the latest first.
         */
        get: operations["comment.revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/favourites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the caller has starred and may still see, the latest first.
         * @description What the caller has starred and may still see, the latest first. A page can be shorter than asked.
         */
        get: operations["favourite.starred"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The firm's own fields of clients or of properties.
         * @description The firm's own fields of clients or of properties.
         */
        get: operations["own-field.list"];
        put?: never;
        /**
         * Defines a field of the firm's own.
         * @description Defines a field of the firm's own.
         */
        post: operations["own-field.define"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/fields/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Renames an own field, changes its choices, or puts it aside.
         * @description Renames an own field, changes its choices, or puts it aside.
         */
        put: operations["own-field.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Finds records of all kinds that the caller may see, by words, their beginnings, and names that were mistyped.
         * @description Finds records of all kinds that the caller may see, by words, their beginnings, and names that were mistyped.
         */
        get: operations["search.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The first tags in use on records of a kind that begin with <code>q</code>.
         * @description The first tags in use on records of a kind that begin with <code>q</code>.
         */
        get: operations["tag.suggested"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The firm's templates by name, without those that were retired.
         * @description The firm's templates by name, without those that were retired.
         */
        get: operations["template.list"];
        put?: never;
        /**
         * Draws up a template.
         * @description Draws up a template. A field that there is not is refused, with its place.
         */
        post: operations["template.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One template with its latest version, and what may be done with it.
         * @description One template with its latest version, and what may be done with it.
         */
        get: operations["template.show"];
        /**
         * Changes a template.
         * @description Changes a template. Letters are written with what was published until the change is published too.
         */
        put: operations["template.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/templates/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The latest version with samples in its fields, as a letter of it would read.
         * @description The latest version with samples in its fields, as a letter of it would read.
         */
        get: operations["template.preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/templates/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Letters are written with the latest version from now on.
         * @description Letters are written with the latest version from now on.
         */
        put: operations["template.publish"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/templates/{id}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * No letter is written with it any more.
         * @description No letter is written with it any more. What was written stays.
         */
        put: operations["template.retire"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/templates/{id}/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The latest version with samples in its fields, by mail to the caller.
         * @description The latest version with samples in its fields, by mail to the caller.
         */
        post: operations["template.test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/watched": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the caller watches because they said so or joined in, the latest first.
         * @description What the caller watches because they said so or joined in, the latest first.
         */
        get: operations["favourite.watched"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's schedules by name; of all members for whoever manages them.
         * @description The caller's schedules by name; of all members for whoever manages them.
         */
        get: operations["schedule.list"];
        put?: never;
        /**
         * Has a list sent to members each week or month, with what each of them may see.
         * @description Has a list sent to members each week or month, with what each of them may see.
         */
        post: operations["schedule.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/schedules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One schedule, what ran last and what comes next.
         * @description One schedule, what ran last and what comes next.
         */
        get: operations["schedule.show"];
        /**
         * Changes when, as what and to whom it goes.
         * @description Changes when, as what and to whom it goes. Another list or filter is another schedule.
         */
        put: operations["schedule.change"];
        post?: never;
        /**
         * Ends a schedule for good; files that were made stay until they expire.
         * @description Ends a schedule for good; files that were made stay until they expire.
         */
        delete: operations["schedule.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/schedules/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Nothing is sent until it is resumed.
         * @description Nothing is sent until it is resumed.
         */
        put: operations["schedule.pause"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/schedules/{id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Goes on at its next time; what was due meanwhile is not made up for.
         * @description Goes on at its next time; what was due meanwhile is not made up for.
         */
        put: operations["schedule.resume"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/schedules/{id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sends it now, besides its times.
         * @description Sends it now, besides its times.
         */
        put: operations["schedule.run"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * By which rule new leads are given to members.
         * @description By which rule new leads are given to members.
         */
        get: operations["assignment.show"];
        /**
         * Changes the rule by which new leads are given.
         * @description Changes the rule by which new leads are given.
         */
        put: operations["assignment.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/assignment/members/{member}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Changes capacity and skills of a member.
         * @description Changes capacity and skills of a member.
         */
        put: operations["assignment.change-member"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many leads of a filter stand in each stage, and what was quoted there.
         * @description How many leads of a filter stand in each stage, and what was quoted there.
         */
        get: operations["figure.board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/capture-forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The firm's capture forms with their figures.
         * @description The firm's capture forms with their figures.
         */
        get: operations["capture-form.list"];
        put?: never;
        /**
         * Makes a draft of a form by which strangers enquire.
         * @description Makes a draft of a form by which strangers enquire.
         */
        post: operations["capture-form.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/capture-forms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One capture form with its figures and what may be done with it.
         * @description One capture form with its figures and what may be done with it.
         */
        get: operations["capture-form.show"];
        /**
         * Changes what a form asks, where it stands, and how much it takes.
         * @description Changes what a form asks, where it stands, and how much it takes.
         */
        put: operations["capture-form.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/capture-forms/{id}/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Lets a form take enquiries.
         * @description Lets a form take enquiries.
         */
        put: operations["capture-form.activate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/capture-forms/{id}/enquiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Enquiries that came by a form, the latest first, each with what became of it.
         * @description Enquiries that came by a form, the latest first, each with what became of it.
         */
        get: operations["enquiry.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/capture-forms/{id}/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Gives a form a new key; the old one is unknown at once.
         * @description Gives a form a new key; the old one is unknown at once.
         */
        put: operations["capture-form.replace-key"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/capture-forms/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Takes no more enquiries by a form for now; its address says so.
         * @description Takes no more enquiries by a form for now; its address says so.
         */
        put: operations["capture-form.pause"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/capture-forms/{id}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Ends a form for good; its key is unknown from then on.
         * @description Ends a form for good; its key is unknown from then on.
         */
        put: operations["capture-form.retire"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/capture-forms/{id}/snippets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a firm copies into its own pages, and how the form looks.
         * @description What a firm copies into its own pages, and how the form looks.
         */
        get: operations["snippet.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/duplicate-scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The latest looks through all leads, the latest first.
         * @description The latest looks through all leads, the latest first.
         */
        get: operations["merge.scans"];
        put?: never;
        /**
         * Looks through all leads of the firm, as a job; while one runs, gives that one.
         * @description Looks through all leads of the firm, as a job; while one runs, gives that one.
         */
        post: operations["merge.scan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pairs that wait for a decision, the latest first; of one lead when it is named.
         * @description Pairs that wait for a decision, the latest first; of one lead when it is named.
         */
        get: operations["merge.duplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/duplicates/{lead}/{other}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says that two leads are not one; they are not found together again.
         * @description Says that two leads are not one; they are not found together again.
         */
        put: operations["merge.different"];
        post?: never;
        /**
         * Takes back that the two are different.
         * @description Takes back that the two are different.
         */
        delete: operations["merge.doubt"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The figures of sales now; each names the query that lists its rows.
         * @description The figures of sales now; each names the query that lists its rows.
         */
        get: operations["figure.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/lead-assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Each lead by itself; the report says which were not given and why.
         * @description Each lead by itself; the report says which were not given and why.
         */
        post: operations["assignment.assign-many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/lead-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The firm's own fields of leads.
         * @description The firm's own fields of leads.
         */
        get: operations["lead-field.list"];
        put?: never;
        /**
         * Defines a field of the firm's own.
         * @description Defines a field of the firm's own.
         */
        post: operations["lead-field.define"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/lead-fields/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Renames an own field, changes its choices, or puts it aside.
         * @description Renames an own field, changes its choices, or puts it aside.
         */
        put: operations["lead-field.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Leads that the caller may see, filtered and sorted.
         * @description Leads that the caller may see, filtered and sorted.
         */
        get: operations["lead.list"];
        put?: never;
        /**
         * Answers what became of it: a new lead, one that was there, or a new one held for review.
         * @description Answers what became of it: a new lead, one that was there, or a new one held for review.
         */
        post: operations["intake.take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One lead with what may be done with it now and, if not, why.
         * @description One lead with what may be done with it now and, if not, why.
         */
        get: operations["lead.show"];
        /**
         * Replaces what is known of a lead.
         * @description Replaces what is known of a lead. Stage, score and owner change by commands only.
         */
        put: operations["lead.update"];
        post?: never;
        /**
         * Puts a lead aside; it can be restored.
         * @description Puts a lead aside; it can be restored.
         */
        delete: operations["lead.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{id}/appointment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * An appointment is agreed.
         * @description An appointment is agreed.
         */
        put: operations["lead.schedule-appointment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Gives a lead to a member, or back to the pool.
         * @description Gives a lead to a member, or back to the pool.
         */
        put: operations["assignment.assign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{id}/inspection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * The place was inspected.
         * @description The place was inspected.
         */
        put: operations["lead.complete-inspection"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{id}/loss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Closes a lead as lost, with the reason.
         * @description Closes a lead as lost, with the reason.
         */
        put: operations["lead.lose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{id}/negotiation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * The quote is being negotiated.
         * @description The quote is being negotiated.
         */
        put: operations["lead.negotiate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{id}/nurture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keeps in touch without selling now, with the reason.
         * @description Keeps in touch without selling now, with the reason.
         */
        put: operations["lead.nurture"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{id}/pick": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Takes a lead from the pool.
         * @description Takes a lead from the pool.
         */
        put: operations["assignment.pick"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{id}/qualification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says that the lead is worth working on.
         * @description Says that the lead is worth working on.
         */
        put: operations["lead.qualify"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{id}/quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * A quote was sent.
         * @description A quote was sent.
         */
        put: operations["lead.send-quote"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Opens a lost or nurtured lead again, with the reason.
         * @description Opens a lost or nurtured lead again, with the reason.
         */
        put: operations["lead.reopen"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Takes a lead back that was put aside.
         * @description Takes a lead back that was put aside.
         */
        put: operations["lead.restore"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The lead as a PDF to print and to keep (PDF/A): what its page shows, with what each command still needs.
         * @description The lead as a PDF to print and to keep (PDF/A): what its page shows, with what each command still needs.
         */
        get: operations["lead-sheet.print"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{lead}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says that the caller sees to it: nobody else is called, and the clock goes on.
         * @description Says that the caller sees to it: nobody else is called, and the clock goes on.
         */
        put: operations["lead-clock.acknowledge"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{lead}/conversion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answers with the client, whether it was made now or before.
         * @description Answers with the client, whether it was made now or before.
         */
        post: operations["conversion.convert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{lead}/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is to be done with a lead, and what was.
         * @description What is to be done with a lead, and what was.
         */
        get: operations["follow-up.list"];
        put?: never;
        /**
         * Plans what is to be done with a lead, by when and by whom.
         * @description Plans what is to be done with a lead, by when and by whom.
         */
        post: operations["follow-up.plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{lead}/follow-ups/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says that a follow-up is done.
         * @description Says that a follow-up is done.
         */
        put: operations["follow-up.complete"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{lead}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The stages of a lead as they happened, with how long each lasted.
         * @description The stages of a lead as they happened, with how long each lasted.
         */
        get: operations["stage.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{lead}/interactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was said and done with a lead, the latest first.
         * @description What was said and done with a lead, the latest first.
         */
        get: operations["interaction.list"];
        put?: never;
        /**
         * Answers with the lead as it is afterwards: contacted, scored, its clock stopped.
         * @description Answers with the lead as it is afterwards: contacted, scored, its clock stopped.
         */
        post: operations["interaction.log"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{lead}/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The merges that this lead was part of, the latest first, at most fifty.
         * @description The merges that this lead was part of, the latest first, at most fifty.
         */
        get: operations["merge.of-lead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{lead}/response": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The response clock of a lead: its deadline, its steps, who was called.
         * @description The response clock of a lead: its deadline, its steps, who was called.
         */
        get: operations["lead-clock.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{lead}/score": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The lines whose sum is the score of a lead at an instant.
         * @description The lines whose sum is the score of a lead at an instant.
         */
        get: operations["rating.explain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{lead}/score-by-hand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sets the score by hand, with the reason and until when.
         * @description Sets the score by hand, with the reason and until when.
         */
        put: operations["rating.override"];
        post?: never;
        /**
         * Ends the score set by hand; the computed one counts again.
         * @description Ends the score set by hand; the computed one counts again.
         */
        delete: operations["rating.end-override"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{lead}/score-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that something happened which the rules give points for.
         * @description Says that something happened which the rules give points for.
         */
        post: operations["rating.happened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives many leads to a member, or back to the pool.
         * @description Gives many leads to a member, or back to the pool.
         */
        post: operations["lead-bulk.give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The filtered leads as a file, written while it is read.
         * @description The filtered leads as a file, written while it is read.
         */
        get: operations["lead-export.export"];
        put?: never;
        /**
         * The same as a job, for lists of any length.
         * @description The same as a job, for lists of any length.
         */
        post: operations["lead-export.request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/tagging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds a tag to many leads.
         * @description Adds a tag to many leads.
         */
        post: operations["lead-bulk.tag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/untagging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a tag from many leads.
         * @description Takes a tag from many leads.
         */
        post: operations["lead-bulk.untag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The leads of a filter on the ground, summed in squares.
         * @description The leads of a filter on the ground, summed in squares.
         */
        get: operations["figure.map"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/members/{member}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives all open leads and follow-ups of one member to another.
         * @description Gives all open leads and follow-ups of one member to another.
         */
        post: operations["assignment.hand-over"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/merge-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The two side by side; changes nothing.
         * @description The two side by side; changes nothing.
         */
        get: operations["merge.preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes one lead of two, with the chosen value of each field.
         * @description Makes one lead of two, with the chosen value of each field.
         */
        post: operations["merge.merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/merges/{id}/undoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Takes two merged leads apart again, as they were.
         * @description Takes two merged leads apart again, as they were.
         */
        put: operations["merge.undo"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/response/answered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The responses behind the figures, the latest first.
         * @description The responses behind the figures, the latest first.
         */
        get: operations["response.answered"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/response/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's own calls, the latest first.
         * @description The caller's own calls, the latest first.
         */
        get: operations["response.calls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/response/calls/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says that the caller has seen a call.
         * @description Says that the caller has seen a call.
         */
        put: operations["response.read"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/response/ladder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is called when nobody answers an enquiry, and after how long.
         * @description Who is called when nobody answers an enquiry, and after how long.
         */
        get: operations["response.ladder"];
        /**
         * Changes the ladder and its target; clocks that start from now on follow it.
         * @description Changes the ladder and its target; clocks that start from now on follow it.
         */
        put: operations["response.change-ladder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/response/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Thirty days up to now, unless said otherwise.
         * @description Thirty days up to now, unless said otherwise.
         */
        get: operations["response.metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/rule-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Versions of the firm's scoring rules, the latest first.
         * @description Versions of the firm's scoring rules, the latest first.
         */
        get: operations["rule-set.list"];
        put?: never;
        /**
         * Begins a new version of the scoring rules.
         * @description Begins a new version of the scoring rules.
         */
        post: operations["rule-set.draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/rule-sets/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version of the scoring rules.
         * @description One version of the scoring rules.
         */
        get: operations["rule-set.show"];
        /**
         * Changes a draft of scoring rules.
         * @description Changes a draft of scoring rules.
         */
        put: operations["rule-set.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/rule-sets/{number}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Makes a draft the rules in force; every lead is scored again, as a job.
         * @description Makes a draft the rules in force; every lead is scored again, as a job.
         */
        put: operations["rule-set.publish"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/rule-sets/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What these rules would make of the firm's leads; changes nothing.
         * @description What these rules would make of the firm's leads; changes nothing.
         */
        post: operations["rule-set.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/tasks/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's tasks until the end of the firm's day.
         * @description The caller's tasks until the end of the firm's day.
         */
        get: operations["follow-up.today"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was sent to the firm's webhooks, the latest first.
         * @description What was sent to the firm's webhooks, the latest first.
         */
        get: operations["delivery.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One delivery with what was sent and each answer.
         * @description One delivery with what was sent and each answer.
         */
        get: operations["delivery.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/deliveries/{id}/repetition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends an event once more, with the same id and body.
         * @description Sends an event once more, with the same id and body.
         */
        post: operations["delivery.repeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The firm's webhooks by name, without those that were retired.
         * @description The firm's webhooks by name, without those that were retired.
         */
        get: operations["endpoint.list"];
        put?: never;
        /**
         * Names an address that is told of events from now on, and shows the secret that signs them, this once.
         * @description Names an address that is told of events from now on, and shows the secret that signs them, this once. No answer is kept
         *      for repeats: it would hold the secret; a second call with the same name is refused.
         */
        post: operations["endpoint.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/endpoints/{endpoint}/repetition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends what was given up in a range of time once more, or everything of it.
         * @description Sends what was given up in a range of time once more, or everything of it.
         */
        post: operations["delivery.repeat-range"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/endpoints/{endpoint}/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends something that did not happen, to see whether it arrives.
         * @description Sends something that did not happen, to see whether it arrives.
         */
        post: operations["delivery.try-out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/endpoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One webhook and what may be done with it.
         * @description One webhook and what may be done with it.
         */
        get: operations["endpoint.show"];
        /**
         * Changes where events are sent, and which.
         * @description Changes where events are sent, and which.
         */
        put: operations["endpoint.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/endpoints/{id}/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Goes on with what waited.
         * @description Goes on with what waited.
         */
        put: operations["endpoint.activate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/endpoints/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Pauses a webhook; what happens meanwhile waits.
         * @description Pauses a webhook; what happens meanwhile waits.
         */
        put: operations["endpoint.pause"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/endpoints/{id}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Ends a webhook for good.
         * @description Ends a webhook for good.
         */
        put: operations["endpoint.retire"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/endpoints/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Makes a new secret and shows it, this once.
         * @description Makes a new secret and shows it, this once. For 24 hours both sign, so that the receiver can change over.
         */
        put: operations["endpoint.rotate-secret"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/debug/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures of this node in the text format of Prometheus, for operators.
         * @description Figures of this node in the text format of Prometheus, for operators.
         */
        get: operations["metrics.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/debug/routes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The product's own addresses by path: whose, for whom, and how calls went on this node since its start.
         * @description The product's own addresses by path: whose, for whom, and how calls went on this node since its start.
         */
        get: operations["route.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/debug/routes/raw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All addresses, those of libraries too.
         * @description All addresses, those of libraries too.
         */
        get: operations["route.raw"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/debug/routes/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many there are, by module and by the first two parts of the path.
         * @description How many there are, by module and by the first two parts of the path.
         */
        get: operations["route.summarize"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/debug/system": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How each part of this node is, with a reason where one is not well.
         * @description How each part of this node is, with a reason where one is not well. No value of a setting is in it.
         */
        get: operations["system.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/graphql": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answers a query in GraphQL: several reads in one call.
         * @description Answers a query in GraphQL: several reads in one call. What is refused stands in <code>errors</code>, with the code, status and
         *      detail that the read would be refused with by HTTP; the rest of the query is answered.
         */
        post: operations["graphql.query"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ops/deploy-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether this installation may be deployed: 200 when nothing blocks it, 503 when something does.
         * @description Whether this installation may be deployed: 200 when nothing blocks it, 503 when something does.
         */
        get: operations["deploy-check.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ops/deploy-check/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same with figures, names and what to do.
         * @description The same with figures, names and what to do.
         */
        get: operations["deploy-check.details"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ops/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same for a scraper, which sends the token that the installation sets for it.
         * @description The same for a scraper, which sends the token that the installation sets for it.
         */
        get: operations["metrics.scrape"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is installed, and whether operators have called it complete.
         * @description What is installed, and whether operators have called it complete.
         */
        get: operations["status.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/status/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calls the installation complete.
         * @description Calls the installation complete. The time of the first call stays.
         */
        post: operations["status.complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/status/incomplete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes that back, and its time with it.
         * @description Takes that back, and its time with it.
         */
        post: operations["status.reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/status/packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The modules that are installed.
         * @description The modules that are installed.
         */
        get: operations["status.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/status/packs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of them, however its name is written.
         * @description One of them, however its name is written.
         */
        get: operations["status.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/status/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same in one sentence; the database is not asked.
         * @description The same in one sentence; the database is not asked.
         */
        get: operations["status.summarize"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ui-map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Modules, their sections and the calls that the caller may use.
         * @description Modules, their sections and the calls that the caller may use.
         */
        get: operations["ui-map.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ui-map/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What one role may use and another may not.
         * @description What one role may use and another may not.
         */
        get: operations["ui-map.compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ui-map/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What there is to work with, in short.
         * @description What there is to work with, in short.
         */
        get: operations["ui-map.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ui-map/resources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One resource: its fields, calls, commands with what they need, and states.
         * @description One resource: its fields, calls, commands with what they need, and states.
         */
        get: operations["ui-map.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ui-map/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The roles as which the caller may see.
         * @description The roles as which the caller may see.
         */
        get: operations["ui-map.roles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ui-map/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The last versions of the whole map that this installation answered with, the latest first.
         * @description The last versions of the whole map that this installation answered with, the latest first.
         */
        get: operations["map-version.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ui-map/versions/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which calls, fields, commands and states came, went and changed from one version to another.
         * @description Which calls, fields, commands and states came, went and changed from one version to another.
         */
        get: operations["map-version.compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An attempt to get into a home. */
        AccessAttemptView: {
            commands: components["schemas"]["CommandView"][];
            /** Format: uuid */
            id: string;
            note?: string;
            /** @enum {string} */
            outcome: "no_answer" | "nobody_in" | "refused" | "appointed" | "let_in";
            /** Format: uuid */
            property: string;
            /** Format: date-time */
            recordedAt: string;
            recordedBy: string;
            /** @description the code of the duty that it was for */
            rule: string;
            /** @description the id of the appliance or the tenancy that the duty is about; empty for the property */
            subject: string;
            /** Format: date */
            triedOn: string;
            /** Format: int64 */
            version: number;
            /** @enum {string} */
            way: "letter" | "email" | "phone" | "text" | "visit";
        };
        /** @description Where something is, or where letters go. */
        Address: {
            city?: string;
            /** @description two letters (ISO 3166-1) */
            country?: string;
            /** Format: double */
            latitude?: number;
            /** Format: double */
            longitude?: number;
            /** @description of Great Britain and Northern Ireland as it is spelled there; elsewhere as it was given */
            postcode?: string;
            region?: string;
            street?: string;
        };
        /** @description A consent as it was given. */
        Agreed: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            kind: "data_processing" | "service_boundary" | "communications";
            /**
             * Format: int32
             * @description of the wording
             */
            version: number;
            /** @description that was shown */
            wording: string;
        };
        /** @description An API key without its secret. */
        ApiKeyView: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            lastUsedAt?: string;
            name: string;
            /** @description beginning and end of the key */
            prefix: string;
            scopes: string[];
            /**
             * Format: uuid
             * @description who made it; it may no more than they may
             */
            userId: string;
        };
        /** @description All that is known of an appliance or a flue. */
        ApplianceFacts: {
            /** @enum {string} */
            fuel: "gas" | "oil" | "solid" | "electric";
            /**
             * Format: date
             * @description absent when nobody knows
             */
            installedOn?: string;
            /** @enum {string} */
            kind: "boiler" | "water_heater" | "cooker" | "hob" | "fire" | "stove" | "flue" | "other";
            make?: string;
            model?: string;
            note?: string;
            /** @enum {string} */
            ownedBy: "landlord" | "tenant";
            /**
             * Format: date
             * @description the first day on which it is no longer there; absent while it is
             */
            removedOn?: string;
            room: string;
            /** @description false when it serves only a part that is no home */
            servesHome: boolean;
            /**
             * @description of what is known
             * @enum {string}
             */
            source: "told_by_client" | "seen_on_site" | "public_register" | "document" | "import" | "postcode";
        };
        /** @description An appliance or a flue. */
        ApplianceView: {
            /**
             * @description what was done with it last
             * @enum {string}
             */
            act: "added" | "changed" | "ended" | "withdrawn";
            commands: components["schemas"]["CommandView"][];
            /** @enum {string} */
            fuel: "gas" | "oil" | "solid" | "electric";
            /** Format: uuid */
            id: string;
            /**
             * Format: date
             * @description absent when nobody knows
             */
            installedOn?: string;
            /** @enum {string} */
            kind: "boiler" | "water_heater" | "cooker" | "hob" | "fire" | "stove" | "flue" | "other";
            make?: string;
            model?: string;
            note?: string;
            /** @enum {string} */
            ownedBy: "landlord" | "tenant";
            /** Format: uuid */
            property: string;
            /** Format: date-time */
            recordedAt: string;
            /** @description what the member is called who recorded it so; absent for what no member recorded */
            recordedBy?: string;
            /**
             * Format: date
             * @description the first day on which it is no longer there; absent while it is
             */
            removedOn?: string;
            room: string;
            /** @description false when it serves only a part that is no home */
            servesHome: boolean;
            /** @enum {string} */
            source: "told_by_client" | "seen_on_site" | "public_register" | "document" | "import" | "postcode";
            /** Format: int64 */
            version: number;
        };
        ApplicationDeclineReason: {
            /** @description for the firm's own people; whoever applied is not told */
            reason: string;
        };
        /** @description What an applicant sends; what it has to be is told field by field. */
        ApplicationRequest: {
            agentEmail?: string;
            /** @description who is reminded where the agent is */
            agentName?: string;
            /** @description of a company or an agent */
            company?: string;
            /** @description what is agreed to; absent for nothing */
            consents?: components["schemas"]["ApplicationRequestAgreement"];
            /**
             * @description how they want to be reached; by e-mail when absent
             * @enum {string}
             */
            contacting?: "email" | "sms" | "both";
            email?: string;
            /** @enum {string} */
            kind?: "individual" | "company" | "agent";
            name?: string;
            phone?: string;
            /** @description its code */
            plan?: string;
            properties?: components["schemas"]["ApplicationRequestPropertyRequest"][];
            /**
             * @description who is reminded of dates; the client when absent
             * @enum {string}
             */
            remind?: "client" | "agent";
            /** @description when our page was shown, as it says so itself; absent from other pages */
            started?: string;
            /** @description asked nowhere and hidden from people: who fills it in reads pages by machine */
            website?: string;
        };
        /** @description The version of the words that were shown, of each consent that is given. */
        ApplicationRequestAgreement: {
            /** Format: int32 */
            communications?: number;
            /** Format: int32 */
            dataProcessing?: number;
            /** Format: int32 */
            serviceBoundary?: number;
        };
        /** @description A property in the United Kingdom. */
        ApplicationRequestPropertyRequest: {
            city?: string;
            postcode?: string;
            street?: string;
            /** @description of a building, such as "Flat 3" */
            unit?: string;
        };
        /** @description An application as the list shows it. */
        ApplicationRow: {
            company?: string;
            email: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "individual" | "company" | "agent";
            name: string;
            /** @description what the chosen plan is called */
            plan: string;
            /**
             * Format: int32
             * @description how many were stated
             */
            properties: number;
            /** Format: date-time */
            receivedAt: string;
            /** @enum {string} */
            status: "submitted" | "accepted" | "declined" | "withdrawn";
        };
        /** @description A property as it was stated. */
        ApplicationStatedProperty: {
            city: string;
            /**
             * @description that its postcode lies in; null where the postcode does not say it
             * @enum {string}
             */
            nation?: "ENGLAND" | "WALES" | "SCOTLAND" | "NORTHERN_IRELAND";
            postcode: string;
            street: string;
            unit?: string;
        };
        /** @description An application with all that was stated. */
        ApplicationView: {
            /** @description who is reminded instead of the applicant; null when it is the applicant */
            agent?: components["schemas"]["StatedAgent"];
            /** @description clients with the same e-mail or phone: at most ten */
            alike: components["schemas"]["LookAlikeView"][];
            /**
             * Format: uuid
             * @description that it became; null unless it was accepted
             */
            client?: string;
            /** @description what this caller may do with it now, and what is missing where not */
            commands: components["schemas"]["CommandView"][];
            company?: string;
            consents: components["schemas"]["Agreed"][];
            /** @enum {string} */
            contacting: "email" | "sms" | "both";
            /** @description null unless it was declined */
            declinedBecause?: string;
            email: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "individual" | "company" | "agent";
            name: string;
            phone?: string;
            /** @description what was offered when it was chosen */
            plan: components["schemas"]["OfferedPlan"];
            properties: components["schemas"]["ApplicationStatedProperty"][];
            /** Format: date-time */
            receivedAt: string;
            /** @enum {string} */
            status: "submitted" | "accepted" | "declined" | "withdrawn";
            /** Format: date-time */
            statusAt: string;
            /** Format: int64 */
            version: number;
        };
        /** @description A member who may work on leads. */
        AssignmentAssignee: {
            available: boolean;
            /**
             * Format: int32
             * @description open leads that are enough; null for no limit, zero takes no part
             */
            capacity?: number;
            /**
             * Format: int32
             * @description open leads now
             */
            inHand: number;
            /** Format: uuid */
            member: string;
            name: string;
            skills: string[];
            territories: string[];
            /**
             * Format: int64
             * @description of the member, for changing capacity and skills
             */
            version: number;
        };
        AssignmentBulk: {
            leads: string[];
            /** Format: uuid */
            owner?: string;
        };
        AssignmentBulkItem: {
            code?: string;
            done: boolean;
            /** Format: uuid */
            lead: string;
            /** @description why not; null when it was done */
            problem?: string;
        };
        AssignmentBulkReport: {
            /** Format: int32 */
            done: number;
            items: components["schemas"]["AssignmentBulkItem"][];
            /** Format: int32 */
            refused: number;
        };
        AssignmentOwner: {
            /**
             * Format: uuid
             * @description null puts the lead back into the pool
             */
            owner?: string;
        };
        AssignmentsHandOver: {
            /** Format: int32 */
            followUps: number;
            /** Format: int32 */
            leads: number;
            /** @description whether there are more than one call takes */
            more: boolean;
            /**
             * Format: int32
             * @description how many of the leads found nobody and wait in the pool
             */
            pooled: number;
        };
        AssignmentStrategyChoice: {
            strategy: string;
        };
        AssignmentTarget: {
            /** Format: uuid */
            to?: string;
        };
        /** @description How new leads are given, and to whom. */
        AssignmentView: {
            assignees: components["schemas"]["AssignmentAssignee"][];
            /**
             * Format: int64
             * @description open leads that nobody owns
             */
            pool: number;
            strategy: string;
            /** Format: int64 */
            version: number;
        };
        AssignmentWork: {
            /**
             * Format: int32
             * @description open leads that are enough; absent for no limit, zero takes no part
             */
            capacity?: number;
            skills: string[];
        };
        /** @description One attempt. */
        AttemptView: {
            /** @description the beginning of it, at most 1,000 characters */
            answer: string;
            /** @description why there was no answer */
            error?: string;
            /**
             * Format: int64
             * @description how long it took
             */
            millis: number;
            /** Format: int32 */
            number: number;
            /** Format: date-time */
            sentAt: string;
            /**
             * Format: int32
             * @description null when there was no answer
             */
            status?: number;
        };
        /** @description How much work of a kind there is, of all firms together. */
        BacklogView: {
            /** @description what it does, in words */
            label: string;
            /**
             * Format: date-time
             * @description since when the one waits that has waited longest; null when none does
             */
            oldestAt?: string;
            /** @description whether it comes round by itself */
            recurring: boolean;
            /**
             * Format: int64
             * @description how many are in work
             */
            running: number;
            /** @description <code>mail.send</code> */
            type: string;
            /**
             * Format: int64
             * @description how many could begin now
             */
            waiting: number;
        };
        /**
         * @description Temperature from score, with hysteresis. A lead warms as soon as its score reaches a band; it cools only when the
         *      score has fallen <code>margin</code> points below the band it is in, and then to the band of its score. So a score that
         *      trembles around a threshold does not make the temperature flicker.
         */
        Bands: {
            /** Format: int32 */
            cool: number;
            /** Format: int32 */
            hot: number;
            /** Format: int32 */
            margin: number;
            /** Format: int32 */
            warm: number;
        };
        /** @description What stands in the columns of the board; a stage without a lead is missing. */
        BoardFigures: {
            columns: components["schemas"]["BoardFiguresColumn"][];
        };
        BoardFiguresColumn: {
            /** Format: int64 */
            count: number;
            /** @enum {string} */
            status: "new" | "contacted" | "qualified" | "appointment_scheduled" | "inspection_completed" | "quote_sent" | "negotiation" | "won" | "lost" | "nurture";
            /** @description what was quoted there, in the firm's currency */
            value: number;
        };
        /** @description What became of an act on many. */
        BulkView: {
            /**
             * Format: int32
             * @description how many of them are different now; the rest was so already, or was refused
             */
            changed: number;
            /** @description those that are different now: what an undo is for */
            leads: string[];
            /**
             * Format: int32
             * @description leads that the caller may see and that were meant
             */
            matched: number;
            /**
             * Format: int32
             * @description how many have no room for another tag
             */
            refused: number;
        };
        /** @description Hours of the week and days off, on the firm's wall clock. Also what is stored and what is sent. */
        BusinessCalendar: {
            holidays: components["schemas"]["BusinessCalendarHoliday"][];
            hours: components["schemas"]["BusinessCalendarOpenHours"][];
        };
        BusinessCalendarHoliday: {
            /** Format: date */
            date: string;
            name: string;
        };
        /** @description Half-open. An end at 00:00 is the end of the day. */
        BusinessCalendarOpenHours: {
            /** @enum {string} */
            day: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
            /** Format: time-local */
            from: string;
            /** Format: time-local */
            until: string;
        };
        /** @description When a report comes, on the clocks of the firm: weekly, or monthly. */
        Cadence: {
            /**
             * Format: int32
             * @description 0 to 23; one that a day does not have is the next, one that it has twice is its first
             */
            hour: number;
            /**
             * Format: int32
             * @description 1 to 28, or 0 for the last day; null for a weekly one
             */
            monthDay?: number;
            /**
             * Format: int32
             * @description 1 for Monday to 7 for Sunday; null for a monthly one
             */
            weekday?: number;
        };
        CalendarFeedAddressed: {
            /** @description shown this once: whoever knows it sees what is in the calendar */
            address: string;
            feed: components["schemas"]["CalendarFeedView"];
        };
        /** @description What the caller may have in a calendar. */
        CalendarFeedContent: {
            code: string;
            /** @description what people call it */
            label: string;
        };
        /** @description A calendar of the caller, without its secret address. */
        CalendarFeedView: {
            /**
             * Format: date-time
             * @description since when it has the address that it has
             */
            addressedAt: string;
            /** @description codes of what is in it */
            contents: string[];
            /**
             * Format: date-time
             * @description when a program fetched it last from that address, give or take an hour; null before
             */
            fetchedAt?: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int64 */
            version: number;
            /** @description those of them that the caller's role does not allow now; they are left out */
            withheld: string[];
        };
        /** @description The business calendar. The time zone is the firm's and is changed there. */
        CalendarView: {
            commands: components["schemas"]["CommandView"][];
            holidays: components["schemas"]["BusinessCalendarHoliday"][];
            hours: components["schemas"]["BusinessCalendarOpenHours"][];
            timeZone: string;
            /** Format: int64 */
            version: number;
        };
        CaptureFormAskedField: {
            /** @enum {string} */
            field: "first_name" | "last_name" | "company" | "phone" | "email" | "address" | "urgency" | "description";
            required: boolean;
        };
        CaptureFormFigures: {
            /**
             * Format: int64
             * @description attempts that no person made
             */
            bots: number;
            /**
             * Format: int64
             * @description attempts with an answer that said why
             */
            refused: number;
            /**
             * Format: int64
             * @description enquiries that became leads, or part of leads
             */
            taken: number;
            /**
             * Format: int64
             * @description for their senders to confirm them
             */
            waiting: number;
        };
        CaptureFormFormRequest: {
            doubleOptIn: boolean;
            fields: components["schemas"]["CaptureFormAskedField"][];
            intro?: string;
            name: string;
            origins: string[];
            /** Format: int32 */
            perAddress: number;
            /** Format: int32 */
            perMinute: number;
            returnTo?: string;
            /** @enum {string} */
            source: "website_form" | "google_lsa" | "google_ads" | "facebook_ads" | "referral" | "door_to_door" | "storm_response" | "organic_search" | "phone_inquiry" | "email_inquiry" | "partner_referral" | "repeat_customer";
            thanks: string;
            title: string;
        };
        /** @description A form as the firm sees it. */
        CaptureFormView: {
            /** @description what this caller may do with it now, and what is missing where not */
            commands: components["schemas"]["CommandView"][];
            /** Format: date-time */
            createdAt: string;
            doubleOptIn: boolean;
            fields: components["schemas"]["FormSettingsAsked"][];
            /** @description what came in by it since it was made */
            figures: components["schemas"]["CaptureFormFigures"];
            /** Format: uuid */
            id: string;
            intro?: string;
            /** @description public: shown as often as somebody asks */
            key: string;
            name: string;
            origins: string[];
            /** Format: int32 */
            perAddress: number;
            /** Format: int32 */
            perMinute: number;
            returnTo?: string;
            /** @enum {string} */
            source: "website_form" | "google_lsa" | "google_ads" | "facebook_ads" | "referral" | "door_to_door" | "storm_response" | "organic_search" | "phone_inquiry" | "email_inquiry" | "partner_referral" | "repeat_customer";
            /** @enum {string} */
            status: "draft" | "active" | "paused" | "retired";
            /** Format: date-time */
            statusAt: string;
            thanks: string;
            title: string;
            /** Format: int64 */
            version: number;
        };
        /** @description What a certificate states. */
        CertificateContent: {
            /**
             * Format: date
             * @description the last day on which it holds
             */
            expiresOn?: string;
            /** @description who checked */
            inspector?: string;
            /**
             * Format: date
             * @description the day of the check, of registration or of service
             */
            issuedOn: string;
            /**
             * Format: date
             * @description when it asks for the next inspection
             */
            nextDueOn?: string;
            note?: string;
            number?: string;
            /** @description what it came to: see the kinds of proof */
            outcomes?: string[];
            /** @description who was checked */
            person?: string;
            /** @description of who checked */
            registration?: string;
            /**
             * Format: date
             * @description until when it asks for remedial work
             */
            remedyBy?: string;
            /**
             * Format: uuid
             * @description the version of a document of the property that shows it
             */
            shownBy?: string;
            /** @description the appliances, tenancies or hazards that it is about; none for what is about the property */
            subjects?: string[];
        };
        CertificateCorrection: {
            states: components["schemas"]["CertificateContent"];
        };
        CertificateDocument: {
            /** Format: uuid */
            document: string;
            name: string;
            /** Format: int32 */
            number: number;
            /** @description whether it can be opened now */
            opens: boolean;
            /** Format: uuid */
            version: string;
        };
        CertificateRejection: {
            reason: string;
        };
        CertificateSubject: {
            /** Format: uuid */
            id: string;
            /** @description absent for what was taken back since */
            label?: string;
        };
        /** @description A certificate as those see it who see the property. */
        CertificateView: {
            /** @enum {string} */
            act: "submitted" | "corrected" | "verified" | "rejected" | "withdrawn";
            commands: components["schemas"]["CommandView"][];
            /** @description whether a version of a document is said to show it, which the caller may not see */
            documented: boolean;
            /** Format: date */
            expiresOn?: string;
            /** Format: uuid */
            id: string;
            inspector?: string;
            /** Format: date */
            issuedOn: string;
            /** @enum {string} */
            kind: "gas_safety_record" | "gas_remedial" | "eicr" | "electrical_remedial" | "remedial_sent_to_tenant" | "remedial_sent_to_council" | "epc" | "mees_exemption" | "alarm_test" | "co_alarm_test" | "alarm_installation" | "co_alarm_installation" | "fire_risk_assessment" | "fire_safety_information" | "flat_door_check" | "communal_door_check" | "legionella_assessment" | "hmo_licence" | "selective_licence" | "temporary_exemption_notice" | "landlord_registration" | "rent_smart_wales_registration" | "rent_smart_wales_licence" | "deposit_protection" | "prescribed_information" | "right_to_rent_check" | "renters_rights_sheet" | "written_statement" | "hazard_investigation" | "hazard_summary" | "hazard_made_safe" | "hazard_work_begun";
            /** @description what the kind is called */
            label: string;
            /** Format: date */
            nextDueOn?: string;
            note?: string;
            number?: string;
            outcomes: string[];
            person?: string;
            /** Format: uuid */
            property: string;
            /** @description why it was rejected */
            reason?: string;
            /** Format: date-time */
            recordedAt: string;
            recordedBy: string;
            registration?: string;
            /** Format: date */
            remedyBy?: string;
            /** @description that version; absent for none, and for one that the caller does not see */
            shownBy?: components["schemas"]["CertificateDocument"];
            /** @enum {string} */
            status: "submitted" | "verified" | "rejected" | "withdrawn";
            subjects: components["schemas"]["CertificateSubject"][];
            /** Format: date-time */
            submittedAt: string;
            submittedBy: string;
            /** Format: int64 */
            version: number;
            /** @description what is worth a second look */
            warnings: ("ended" | "same_day" | "older" | "subject_not_there" | "number_elsewhere" | "not_shown")[];
        };
        /** @description What of an own field may change; code and kind never do, because values depend on them. */
        ChangedField: {
            /** @description whether it is no longer asked for */
            archived: boolean;
            /** @description of a choice: what it may be from now on */
            choices?: string[];
            label: string;
        };
        /** @description Settings as they shall be. */
        ChangeFirm: {
            /** @description ISO 4217 code */
            currency: string;
            /** @description BCP 47 tag */
            locale: string;
            name: string;
            slug: string;
            /** @description IANA name */
            timeZone: string;
        };
        /** @description A member as it shall be. */
        ChangeMember: {
            /** @enum {string} */
            availability: "active" | "away";
            /**
             * Format: int32
             * @description open leads that are enough; null for no limit
             */
            capacity?: number;
            /** Format: uuid */
            role: string;
            skills: string[];
            teams: string[];
            territories: string[];
        };
        /** @description A signed head of the log. */
        CheckpointView: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            keyGeneration: number;
            /** @description C2SP signed note, as it is checked */
            note: string;
            /** Format: int64 */
            size: number;
        };
        /** @description A property of the client, by which its page is found. */
        ClientPropertyLine: {
            archived: boolean;
            city?: string;
            country?: string;
            /** Format: uuid */
            id: string;
            postcode?: string;
            region?: string;
            street?: string;
            unit?: string;
        };
        ClientReason: {
            /** @description why it is put aside or brought back */
            reason: string;
        };
        /** @description What is known of a client. */
        ClientRequest: {
            /** @description where letters go */
            address?: components["schemas"]["Address"];
            /** @description for which a person stands */
            company?: string;
            email?: string;
            /** @description says that it is somebody else, although a client with this e-mail or phone is there */
            evenIf?: boolean;
            /** @enum {string} */
            kind: "individual" | "company" | "agent";
            name: string;
            phone?: string;
        };
        /** @description A client as lists show it. */
        ClientRow: {
            /** @description where letters go */
            address: components["schemas"]["Address"];
            company?: string;
            /** Format: date-time */
            createdAt: string;
            email?: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "individual" | "company" | "agent";
            name: string;
            /** @description what is said in the firm's own fields, by their codes */
            own: {
                [key: string]: unknown;
            };
            phone?: string;
            /** @enum {string} */
            status: "active" | "archived";
            tags: string[];
        };
        /** @description A client as its page shows it. */
        ClientView: {
            address: components["schemas"]["Address"];
            /** @description absent unless it is archived */
            archivedBecause?: string;
            commands: components["schemas"]["CommandView"][];
            company?: string;
            /** @description the main one first */
            contacts: components["schemas"]["ContactView"][];
            /** Format: date-time */
            createdAt: string;
            email?: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "individual" | "company" | "agent";
            /**
             * Format: uuid
             * @description that it comes from; absent for one that staff made
             */
            lead?: string;
            name: string;
            phone?: string;
            /** @description the first 200, archived ones last */
            properties: components["schemas"]["ClientPropertyLine"][];
            /** @enum {string} */
            status: "active" | "archived";
            /** Format: int64 */
            version: number;
        };
        /** @description A member by name, also one who has left. */
        Colleague: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** @description One command of a record as a caller sees it now. */
        CommandView: {
            /** @description whether calling it now would be accepted */
            allowed: boolean;
            name: string;
            /** @description the full list, met and unmet */
            readiness: components["schemas"]["Requirement"][];
        };
        CommentText: {
            /** @description plain text; <code>&lt;@id&gt;</code> mentions a member */
            body: string;
        };
        /** @description A comment as those read it who see its record. */
        CommentView: {
            author: components["schemas"]["Colleague"];
            /** @description plain text; <code>&lt;@id&gt;</code> stands for a member, whom <code>mentions</code> names; empty when it was removed */
            body: string;
            commands: components["schemas"]["CommandView"][];
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description when it was changed last; absent for never
             */
            editedAt?: string;
            /** Format: uuid */
            id: string;
            kind: string;
            mentions: components["schemas"]["Colleague"][];
            /** Format: uuid */
            record: string;
            /** @description who removed it; absent while it is there */
            removedBy?: components["schemas"]["Colleague"];
            /** @enum {string} */
            status: "posted" | "removed";
            /** Format: int64 */
            version: number;
        };
        /** @description How many are in use, idle and waited for now, and how many there may be. */
        ConnectionsUse: {
            /** Format: int32 */
            active: number;
            /** Format: int32 */
            idle: number;
            /** Format: int32 */
            most: number;
            /** Format: int32 */
            waiting: number;
        };
        /** @description That a later checkpoint's log only continues an earlier one's (RFC 9162, 2.1.4.2). Hashes are base64. */
        ConsistencyView: {
            /** Format: int64 */
            from: number;
            fromCheckpoint: string;
            path: string[];
            /** Format: int64 */
            to: number;
            toCheckpoint: string;
        };
        ContactRequest: {
            email?: string;
            /** @description makes them the first to talk to; whoever was it is no longer */
            main?: boolean;
            name: string;
            phone?: string;
            /** @description what they are there */
            position?: string;
        };
        /** @description Somebody to talk to at a client. */
        ContactView: {
            commands: components["schemas"]["CommandView"][];
            email?: string;
            /** Format: uuid */
            id: string;
            /** @description whether they are the first to talk to */
            main: boolean;
            name: string;
            phone?: string;
            /** @description what they are there */
            position?: string;
            /** Format: int64 */
            version: number;
        };
        ContentLink: {
            /** Format: date-time */
            expiresAt: string;
            /** @description address of the content in this installation, beginning with a slash; it is a credential until it ends */
            url: string;
        };
        ContentLinkRequest: {
            /** @description whether it is shown in a page, and not kept as a file */
            inline: boolean;
        };
        ConversionConverted: {
            /** Format: uuid */
            client: string;
            /** @description false when the lead had become this client before */
            created: boolean;
            lead: components["schemas"]["LeadView"];
        };
        /** @description A copy that was given to the tenants of a tenancy. */
        CopyView: {
            /** Format: uuid */
            certificate: string;
            commands: components["schemas"]["CommandView"][];
            /** Format: date */
            givenOn: string;
            /** Format: uuid */
            id: string;
            note?: string;
            /** Format: uuid */
            property: string;
            /** Format: date-time */
            recordedAt: string;
            recordedBy: string;
            /** Format: uuid */
            tenancy: string;
            /** @description absent for a tenancy that was taken back since */
            tenancyLabel?: string;
            /** Format: int64 */
            version: number;
            /** @enum {string} */
            way: "by_hand" | "by_post" | "by_email" | "shown_in_home";
        };
        /** @description How many rows came to what. <code>skipped</code> are those that the mapping's filters do not want. */
        Counts: {
            /** Format: int32 */
            attached: number;
            /** Format: int32 */
            created: number;
            /** Format: int32 */
            held: number;
            /** Format: int32 */
            kept: number;
            /** Format: int32 */
            known: number;
            /** Format: int32 */
            refused: number;
            /** Format: int32 */
            skipped: number;
            /** Format: int32 */
            undone: number;
        };
        CreateApiKey: {
            /**
             * Format: date-time
             * @description at most a year from now; ninety days when absent
             */
            expiresAt?: string;
            name: string;
            scopes: string[];
        };
        CreatedApiKey: {
            /** Format: uuid */
            id: string;
            /** @description shown this once */
            key: string;
        };
        /** @description Why a member leaves. */
        DeactivateMember: {
            /**
             * Format: uuid
             * @description who takes over open work; needed when there is any
             */
            handOverTo?: string;
            reason: string;
        };
        /** @description A job that was given up, without what it was to do and what its failure said. */
        DeadLetterView: {
            /** Format: int32 */
            attempts: number;
            /**
             * Format: date-time
             * @description since when it is dead
             */
            buriedAt: string;
            /** @description of which kind the last failure was: the name of its class in our code */
            failure?: string;
            /** @description what that firm is called; null for the installation */
            firm?: components["schemas"]["FirmName"];
            /**
             * Format: uuid
             * @description whose job it is; all zeros for the installation's own
             */
            firmId: string;
            /** Format: uuid */
            id: string;
            /** @description what kind of job it is, in words */
            label: string;
            /** @description equal for failures at the same place of the code */
            place?: string;
            type: string;
            /** Format: int64 */
            version: number;
        };
        DeliveryAgain: {
            /**
             * Format: int32
             * @description how many are sent again, at most 1,000: the same call again goes on with the rest
             */
            count: number;
        };
        DeliveryAgainRequest: {
            /** @description also what was taken, not only what was given up */
            all: boolean;
            /**
             * Format: date-time
             * @description of the events' coming to the webhook
             */
            from: string;
            /** Format: date-time */
            to: string;
        };
        /** @description A delivery with all that is known of it. */
        DeliveryPage: {
            attempts: components["schemas"]["AttemptView"][];
            /** @description what is sent, byte for byte */
            body: string;
            delivery: components["schemas"]["DeliveryView"];
        };
        /** @description One event for one webhook. */
        DeliveryView: {
            /**
             * Format: int32
             * @description how often it was sent
             */
            attempts: number;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description when it is sent next; null when it has ended, or waits for what happened to the record before
             */
            dueAt?: string;
            /** Format: date-time */
            endedAt?: string;
            /** Format: uuid */
            endpoint: string;
            /**
             * Format: uuid
             * @description the receiver's <code>webhook-id</code>; the same when it is sent again
             */
            eventId: string;
            /** Format: uuid */
            id: string;
            /** @description why there was no answer last */
            lastError?: string;
            /**
             * Format: int32
             * @description what the receiver answered last; null when it did not
             */
            lastStatus?: number;
            /** @enum {string} */
            state: "pending" | "delivered" | "failed";
            /**
             * Format: uuid
             * @description the record that it is about
             */
            subjectId: string;
            type: string;
        };
        /**
         * @description Whether this installation may be deployed, in the predecessor's published shape (Valhalla, pack V) and with what is new:
         *      severity, reason and fix.
         */
        DeployReport: {
            /** @description by name */
            checks: {
                [key: string]: components["schemas"]["DeployReportFound"];
            };
            overall_ok?: boolean;
            /** Format: date-time */
            timestamp: string;
        };
        /** @description What one check found. */
        DeployReportFound: {
            details: {
                [key: string]: unknown;
            };
            fix?: string;
            /** @description only for operators what to do and what was found exactly */
            message: string;
            ok: boolean;
            /** @enum {string} */
            severity: "well" | "warning" | "blocking";
        };
        /** @description What a document is: a bean of the module that knows what its evidence needs. */
        DocumentKind: {
            /** @description <code>certificate</code> */
            code: string;
            /** @description whether who verifies one must say until when it holds */
            expires: boolean;
            /** @description whether who verifies one must say what it came to: {@link Outcome Outcome} */
            judges: boolean;
            /** @description for how long one is usually kept */
            kept: components["schemas"]["DocumentKindKept"];
            label: string;
            /**
             * Format: int64
             * @description no version of it is larger
             */
            maxBytes: number;
        };
        /**
         * @description For how long documents of a kind are usually kept, after the last version came and after what it proves has ended. A firm
         *      may say otherwise.
         */
        DocumentKindKept: {
            /**
             * Format: int32
             * @description zero for no time
             */
            months: number;
            /** @description where that is from; null for no time */
            source?: string;
        };
        DocumentLabel: {
            /** @description code of one of the kinds of documents */
            kind: string;
            name: string;
            /** @description who sees it, where it is for named people only */
            readers?: string[];
            tags?: string[];
            /** @enum {string} */
            visibility: "internal" | "client" | "named";
        };
        DocumentNewPlace: {
            /**
             * Format: uuid
             * @description of the document's record; absent for none
             */
            folder?: string;
        };
        DocumentNewPlaces: {
            documents: components["schemas"]["SeenDocument"][];
            /**
             * Format: uuid
             * @description of the record; absent for none
             */
            folder?: string;
        };
        DocumentNewVersion: {
            /**
             * Format: uuid
             * @description an upload of the caller's, all of which is here
             */
            upload: string;
        };
        DocumentVersionRejection: {
            /** @description for who added it */
            reason: string;
        };
        /** @description A document as those see it who see its record. */
        DocumentView: {
            commands: components["schemas"]["CommandView"][];
            /** Format: date-time */
            createdAt: string;
            /** @description what is shown, sent and downloaded; absent while there is nothing of the kind */
            current?: components["schemas"]["VersionView"];
            /**
             * Format: uuid
             * @description of its record; absent where it lies in none
             */
            folder?: string;
            /** Format: uuid */
            id: string;
            kind: string;
            kindLabel: string;
            /** @description what was put there last, whatever became of it */
            latest: components["schemas"]["VersionView"];
            name: string;
            /** @description who sees it, where it is for named people only */
            readers: components["schemas"]["Colleague"][];
            /** Format: uuid */
            record: string;
            /** @description code of the kind of record that it hangs on */
            recordKind: string;
            /** @enum {string} */
            status: "filed" | "removed" | "purging" | "purged";
            tags: string[];
            /** Format: int64 */
            version: number;
            /**
             * Format: int32
             * @description how many it has
             */
            versions: number;
            /** @enum {string} */
            visibility: "internal" | "client" | "named";
        };
        /** @description How many properties stand how. */
        DutyBoardCounts: {
            /** Format: int64 */
            amber: number;
            /** Format: date */
            asOf: string;
            /** @description of the properties in the three colours */
            duties: components["schemas"]["DutyBoardCountsDutyCounts"];
            /** Format: int64 */
            green: number;
            /**
             * Format: int64
             * @description for whose place no rules answer; they are in none of the three colours
             */
            noRules: number;
            /**
             * Format: int64
             * @description of how many something was recorded a moment ago that is not counted yet; at most a thousand
             */
            pending: number;
            /** Format: int64 */
            red: number;
        };
        DutyBoardCountsDutyCounts: {
            /** Format: int64 */
            amber: number;
            /** Format: int64 */
            green: number;
            /** Format: int64 */
            red: number;
        };
        /** @description How a property stands on the day of the board: what its page says of it, in one line. */
        DutyBoardRow: {
            /** Format: int32 */
            amber: number;
            /**
             * Format: date
             * @description the next day on which any of them changes if nobody does anything; absent when there is none
             */
            changesOn?: string;
            /** @enum {string} */
            colour: "green" | "amber" | "red";
            /** Format: int32 */
            green: number;
            name: string;
            /** Format: uuid */
            property: string;
            /** @description whether there are rules that answer; the colour of one without them says only that */
            reckoned: boolean;
            /**
             * Format: int32
             * @description how many of its duties are; so the other two
             */
            red: number;
            /**
             * Format: date
             * @description the first day on which its colour is worse; absent when none is in sight
             */
            worsensOn?: string;
            /** @description its worst duty; absent when all are kept */
            worst?: string;
        };
        EndpointRequest: {
            /** @description whether the predecessor's header <code>X-Athens-Signature</code> is added */
            athens: boolean;
            name: string;
            /** @description names of events; none for all */
            types: string[];
            url: string;
        };
        /** @description A webhook; its secret is shown when it is made and when it is rotated, and never again. */
        EndpointView: {
            /** @description whether the predecessor's header is added */
            athens: boolean;
            commands: components["schemas"]["CommandView"][];
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description when something was last taken
             */
            deliveredAt?: string;
            /**
             * Format: date-time
             * @description since when every attempt has failed; null while it works
             */
            failingSince?: string;
            /**
             * Format: date-time
             * @description until when the secret before this one signs as well
             */
            formerSecretUntil?: string;
            /** Format: uuid */
            id: string;
            name: string;
            /**
             * Format: date-time
             * @description until when nothing is sent to it, because it failed again and again; null or past while it is not spared
             */
            restingUntil?: string;
            /** @enum {string} */
            status: "active" | "paused" | "disabled" | "retired";
            /** Format: date-time */
            statusAt: string;
            /** @description names of the events that are sent; none for all */
            types: string[];
            url: string;
            /** Format: int64 */
            version: number;
        };
        /** @description A webhook that was given a secret. */
        EndpointWithSecret: {
            endpoint: components["schemas"]["EndpointView"];
            /** @description shown this once */
            secret: string;
        };
        /** @description What came in by a form. While it waits, nobody of the firm sees what was written. */
        EnquiryView: {
            /**
             * @description what became of it; null while it waits
             * @enum {string}
             */
            decision?: "created" | "attached" | "held";
            /**
             * Format: date-time
             * @description until when its sender may confirm it; then it is erased
             */
            expiresAt?: string;
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description the lead that it is now, or was attached to; null while it waits
             */
            lead?: string;
            /** Format: date-time */
            receivedAt: string;
            /** @enum {string} */
            status: "waiting" | "taken";
        };
        /**
         * @description Something that happened to a record. It says what and to which; whoever needs the record asks for it, and sees what they
         *      may see then.
         */
        Event: {
            data: components["schemas"]["EventData"];
            /**
             * Format: uuid
             * @description the same as of the entry in the audit log, and in each delivery: by it a receiver knows what it had
             */
            id: string;
            /**
             * Format: date-time
             * @description when it happened
             */
            timestamp: string;
            type: string;
        };
        EventData: {
            /** @description what was done, as in the audit log */
            action: string;
            /** @description where the API shows it */
            href: string;
            /** Format: uuid */
            id: string;
            /**
             * Format: int64
             * @description its number in the audit log, for a proof; also its place in the order
             */
            leaf: number;
            /** @description what kind of record */
            record: string;
        };
        /** @description The record that was acted on. */
        EventSubject: {
            /** Format: uuid */
            id?: string;
            type: string;
        };
        /** @description A type of event. */
        EventTypeView: {
            description: string;
            /** @description an event of this type, with the id that stands in the header <code>webhook-id</code> */
            example: components["schemas"]["Event"];
            name: string;
            record: string;
            /** @description JSON Schema (2020-12) of what a receiver gets */
            schema: {
                [key: string]: unknown;
            };
        };
        /** @description One recorded act. */
        EventView: {
            action: string;
            actor: components["schemas"]["EventWho"];
            /** @description the changed columns as they are since */
            after?: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            at: string;
            /** @description the changed columns as they were */
            before?: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            id: string;
            /**
             * Format: int64
             * @description place in the sealed log; null for the moment until it is sealed
             */
            index?: number;
            /** Format: uuid */
            onBehalfOf?: string;
            /** @description what happened to the row: insert, update, delete; note when no row changed */
            operation: string;
            reason?: string;
            request?: string;
            /** Format: uuid */
            session?: string;
            subject: components["schemas"]["EventSubject"];
        };
        /** @description Who acted, with the name of that time. */
        EventWho: {
            /** Format: uuid */
            id?: string;
            kind: string;
            name?: string;
        };
        /** @description A certificate that waits. */
        EvidenceRow: {
            documented: boolean;
            /** Format: uuid */
            id: string;
            /** Format: date */
            issuedOn: string;
            /** @enum {string} */
            kind: "gas_safety_record" | "gas_remedial" | "eicr" | "electrical_remedial" | "remedial_sent_to_tenant" | "remedial_sent_to_council" | "epc" | "mees_exemption" | "alarm_test" | "co_alarm_test" | "alarm_installation" | "co_alarm_installation" | "fire_risk_assessment" | "fire_safety_information" | "flat_door_check" | "communal_door_check" | "legionella_assessment" | "hmo_licence" | "selective_licence" | "temporary_exemption_notice" | "landlord_registration" | "rent_smart_wales_registration" | "rent_smart_wales_licence" | "deposit_protection" | "prescribed_information" | "right_to_rent_check" | "renters_rights_sheet" | "written_statement" | "hazard_investigation" | "hazard_summary" | "hazard_made_safe" | "hazard_work_begun";
            /** @description what the kind is called */
            label: string;
            /** @description of the property */
            name: string;
            /** @description whether the caller handed it in, and so leaves it to others */
            own: boolean;
            /** Format: uuid */
            property: string;
            /** Format: date-time */
            submittedAt: string;
            submittedBy: string;
        };
        /** @description A verified version that ends. */
        ExpiringView: {
            /**
             * Format: int64
             * @description from today to that day, in the firm's time zone: 0 on the day itself
             */
            days: number;
            document: components["schemas"]["ListedDocument"];
            /**
             * Format: date
             * @description the last day on which it holds
             */
            expiresOn: string;
            /** Format: uuid */
            id: string;
            version: components["schemas"]["VersionView"];
        };
        /** @description The work on it. */
        ExportMaking: {
            /**
             * Format: int64
             * @description rows or files so far
             */
            done: number;
            /** @enum {string} */
            state: "waiting" | "running" | "succeeded" | "cancelled" | "dead";
            /**
             * Format: int64
             * @description null while it is not known
             */
            total?: number;
        };
        /** @description An export that is made as a job. */
        ExportView: {
            /** Format: int64 */
            bytes?: number;
            /** Format: date-time */
            createdAt: string;
            expired: boolean;
            /** Format: date-time */
            expiresAt: string;
            /** @enum {string} */
            format: "csv" | "xlsx" | "pdf" | "zip";
            /** Format: uuid */
            id: string;
            /** @description what the list or the scheduled report is called */
            label: string;
            /** @description how far it is; null once it has ended */
            making?: components["schemas"]["ExportMaking"];
            /** @description what the bundle should have and has not, with the reasons */
            missing: components["schemas"]["MissingItem"][];
            /** @description whether it can be downloaded now */
            ready: boolean;
            /** @description why there will be no file; null while there may be one */
            refused?: string;
            /**
             * Format: int64
             * @description null until it is ready; of a bundle, its files
             */
            rows?: number;
            source: string;
            /** Format: int64 */
            version: number;
        };
        /** @description One of the values of a fact that is a choice. */
        FactChoice: {
            code: string;
            label: string;
        };
        /** @description An answer as it was recorded. */
        FactHistoryView: {
            /** @description whether it counts today: it was neither said anew for the same day nor withdrawn */
            counts: boolean;
            /** Format: uuid */
            id: string;
            note?: string;
            /** Format: date-time */
            recordedAt: string;
            /** @description what the member is called; absent for what no member recorded */
            recordedBy?: string;
            /** @enum {string} */
            source: "told_by_client" | "seen_on_site" | "public_register" | "document" | "import" | "postcode";
            /** @enum {string} */
            standing: "known" | "unknown" | "withdrawn";
            /** Format: date */
            trueFrom: string;
            value?: string;
        };
        /** @description An answer. */
        FactSheetGiven: {
            known: boolean;
            note?: string;
            /** Format: date-time */
            recordedAt?: string;
            /** @description what the member is called; absent for what no member recorded */
            recordedBy?: string;
            /** @enum {string} */
            source: "told_by_client" | "seen_on_site" | "public_register" | "document" | "import" | "postcode";
            /**
             * Format: date
             * @description absent for what was always so
             */
            trueFrom?: string;
            /** @description absent when it is not known */
            value?: string;
        };
        /** @description Facts that belong together. */
        FactSheetGroup: {
            code: string;
            facts: components["schemas"]["FactSheetLine"][];
            label: string;
        };
        /** @description A fact and its answer. */
        FactSheetLine: {
            /** @description absent when it was never asked for */
            answer?: components["schemas"]["FactSheetGiven"];
            choices: components["schemas"]["FactChoice"][];
            code: string;
            help: string;
            label: string;
            /** Format: int32 */
            max?: number;
            /** Format: int32 */
            min?: number;
            /** @enum {string} */
            type: "yes_no" | "number" | "date" | "choice";
        };
        /** @description All that can be known of a property, and what is. */
        FactSheetView: {
            /**
             * Format: int32
             * @description of how many facts there is an answer that somebody gave, or that follows
             */
            answered: number;
            /** Format: date */
            asOf: string;
            commands: components["schemas"]["CommandView"][];
            groups: components["schemas"]["FactSheetGroup"][];
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            knownAt: string;
            /**
             * Format: date
             * @description the day of the firm, after which nothing can be recorded
             */
            today: string;
            /**
             * Format: int32
             * @description how many of these answers are that it is not known
             */
            unknown: number;
            /**
             * Format: int64
             * @description how many answers were recorded so far
             */
            version: number;
        };
        /** @description Whether the caller has starred a record. */
        FavouriteView: {
            favourite: boolean;
            /** Format: uuid */
            id: string;
            kind: string;
            /** @description where it is in the application */
            link: string;
            name: string;
        };
        /** @description The next events. There can be none here and more behind: go on from <code>after</code> while <code>more</code> is true. */
        FeedPage: {
            /**
             * Format: int64
             * @description for the next call
             */
            after: number;
            items: components["schemas"]["Event"][];
            /** @description whether the log goes on now */
            more: boolean;
        };
        /** @description What a member decides of a calendar. */
        FeedSettings: {
            /** @description codes of what is in it */
            contents: string[];
            name: string;
        };
        /** @description What was found out about a file before anything was done with it. */
        FileFacts: {
            columns: string[];
            /** @description how sure the encoding is: certain, likely, guess */
            confidence?: string;
            /** @description what stands between cells; null for a workbook */
            delimiter?: string;
            /** @description null for a workbook, which states its own */
            encoding?: string;
            /**
             * Format: int32
             * @description where the column names stand
             */
            headerRow: number;
            sample: components["schemas"]["FileFactsSample"][];
            sheet?: string;
            sheets: string[];
        };
        FileFactsSample: {
            cells: string[];
            /** Format: int32 */
            number: number;
            /** @description what is wrong with the row, in words */
            problems: string[];
        };
        /** @description What other modules need to know of a firm. */
        FirmFacts: {
            currency: string;
            /** Format: uuid */
            id: string;
            locale: string;
            name: string;
            slug: string;
            /** @enum {string} */
            status: "trial" | "active" | "suspended" | "cancelled";
            timeZone: string;
        };
        /** @description The last signed head of a firm's log. */
        FirmHeadView: {
            firm: components["schemas"]["FirmName"];
            /** @description null while nothing is sealed */
            head?: components["schemas"]["LogHeadView"];
        };
        /** @description Which firm something belongs to, for those who run the installation: nothing of what the firm keeps. */
        FirmName: {
            /** Format: uuid */
            id: string;
            name: string;
            slug: string;
        };
        /** @description The firm. */
        FirmView: {
            commands: components["schemas"]["CommandView"][];
            currency: string;
            /** Format: uuid */
            id: string;
            /** @description what the firm may use, by name; empty for no limit */
            limits: {
                [key: string]: number;
            };
            locale: string;
            name: string;
            /**
             * Format: date-time
             * @description when it came into its state
             */
            since: string;
            slug: string;
            /** @enum {string} */
            status: "trial" | "active" | "suspended" | "cancelled";
            timeZone: string;
            /** Format: int64 */
            version: number;
        };
        /** @description Why the firm changes its state. */
        FirmWhy: {
            reason: string;
        };
        /** @description All folders of a record. */
        FolderListView: {
            /** @description on the record: whether a folder can be added */
            commands: components["schemas"]["CommandView"][];
            items: components["schemas"]["FolderView"][];
        };
        FolderName: {
            name: string;
        };
        FolderParent: {
            /**
             * Format: uuid
             * @description the folder that it comes into; absent for the top
             */
            parent?: string;
        };
        /** @description A folder as those see it who see its record. */
        FolderView: {
            commands: components["schemas"]["CommandView"][];
            /**
             * Format: int64
             * @description how many are right in it that the caller sees
             */
            documents: number;
            /** Format: uuid */
            id: string;
            name: string;
            /**
             * Format: uuid
             * @description the folder that it lies in; absent at the top
             */
            parent?: string;
            /**
             * Format: uuid
             * @description that it belongs to: another than was asked for where that one was merged into this
             */
            record: string;
            /** Format: int64 */
            version: number;
        };
        /** @description Something to be done with a lead, by whom and by when. Whether it is overdue depends on when one asks. */
        FollowUp: {
            /** Format: date-time */
            doneAt?: string;
            /** Format: uuid */
            doneBy?: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            lead: string;
            leadName: string;
            /** Format: uuid */
            member: string;
            /** Format: int64 */
            version: number;
            what: string;
        };
        FormSettingsAsked: {
            /** @enum {string} */
            field: "first_name" | "last_name" | "company" | "phone" | "email" | "address" | "urgency" | "description";
            /** @description whether it must be given */
            required: boolean;
        };
        /** @description The answer to a query. */
        GraphqlAnswer: {
            /** @description what was asked for; null in place of what was refused, absent when nothing of the query was answered */
            data?: {
                [key: string]: unknown;
            };
            /** @description what was refused; absent when nothing was */
            errors?: components["schemas"]["GraphqlAnswerRefusal"][];
        };
        /** @description Where in the query, both from 1. */
        GraphqlAnswerPlace: {
            /** Format: int32 */
            column: number;
            /** Format: int32 */
            line: number;
        };
        /** @description One refusal. */
        GraphqlAnswerRefusal: {
            /** @description <code>code</code>, <code>status</code> and what else the problem says by HTTP */
            extensions: {
                [key: string]: unknown;
            };
            /** @description where in the query */
            locations?: components["schemas"]["GraphqlAnswerPlace"][];
            /** @description what is wrong and what to do about it */
            message: string;
            /** @description which field of the answer; absent when it is the whole query */
            path?: unknown[];
        };
        /** @description A query as clients of GraphQL send it. */
        GraphqlRequest: {
            /** @description <code>persistedQuery.sha256Hash</code>: the hash under which the query is kept, or is to be kept */
            extensions?: {
                [key: string]: unknown;
            };
            /** @description which of its operations; needed where it has several */
            operationName?: string;
            /** @description its text, of up to 16,384 characters; absent when it is kept under its hash */
            query?: string;
            /** @description values of its variables by their names */
            variables?: {
                [key: string]: unknown;
            };
        };
        GuestLinkPortalLinkOffer: {
            email: string;
            firm: string;
            /** @description as the firm wrote it */
            name: string;
        };
        /** @description Who comes to the portal. */
        GuestLinkUsePortalLink: {
            /** @description of the second factor of an existing account */
            code?: string;
            /** @description of a new account, as the firm wrote it when it is absent; an existing one keeps its own */
            name?: string;
            /**
             * Format: password
             * @description of a new account, or the present one of an existing account
             */
            password: string;
        };
        /** @description All that is known of a hazard. */
        HazardFacts: {
            /**
             * Format: date
             * @description the day on which the landlord became aware of it, not after today
             */
            awareOn: string;
            /** @enum {string} */
            kind: "emergency" | "damp_mould";
            note?: string;
            /** @description where it is; absent when nobody has said so */
            place?: string;
            /**
             * @description of what is known
             * @enum {string}
             */
            source: "told_by_client" | "seen_on_site" | "public_register" | "document" | "import" | "postcode";
            /** @description what it is; absent when nobody has said so */
            what?: string;
        };
        /** @description A hazard. */
        HazardView: {
            /**
             * @description what was done with it last
             * @enum {string}
             */
            act: "added" | "changed" | "ended" | "withdrawn";
            /**
             * Format: date
             * @description the day on which the landlord became aware of it
             */
            awareOn: string;
            commands: components["schemas"]["CommandView"][];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "emergency" | "damp_mould";
            note?: string;
            /** @description where it is; absent when nobody has said so */
            place?: string;
            /** Format: uuid */
            property: string;
            /** Format: date-time */
            recordedAt: string;
            /** @description what the member is called who recorded it so; absent for what no member recorded */
            recordedBy?: string;
            /** @enum {string} */
            source: "told_by_client" | "seen_on_site" | "public_register" | "document" | "import" | "postcode";
            /** Format: int64 */
            version: number;
            /** @description what it is; absent when nobody has said so */
            what?: string;
        };
        Health: {
            status: string;
        };
        HoldLifting: {
            reason: string;
        };
        /** @description A hold as those see it who see the record. */
        HoldView: {
            commands: components["schemas"]["CommandView"][];
            /**
             * Format: uuid
             * @description the one that it is for; absent for all of the record
             */
            document?: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            liftedAt?: string;
            /** @description absent while it stands, as are the other two */
            liftedBy?: components["schemas"]["Colleague"];
            liftedWhy?: string;
            /** Format: date-time */
            placedAt: string;
            placedBy: components["schemas"]["Colleague"];
            reason: string;
            reference?: string;
            /** @enum {string} */
            status: "placed" | "lifted";
            /** Format: int64 */
            version: number;
        };
        /** @description Something of a record that a column can fill. */
        ImportField: {
            /** @description the codes that may stand in it; empty unless it is a {@link Kind#CHOICE Kind#CHOICE} */
            choices: string[];
            /** @description its name in mappings */
            code: string;
            /** @enum {string} */
            kind: "text" | "amount" | "whole" | "degrees" | "day" | "yes_no" | "choice" | "list";
            label: string;
            required: boolean;
            /** @description what such a column is often called; lower case, words separated by one blank */
            synonyms: string[];
        };
        /** @description What became of one row, as the report shows it. */
        ImportLine: {
            /** @description of a refused row all of it, as it was; of others, in a dry run, the beginning of what is taken over */
            cells?: string[];
            /** Format: int32 */
            number: number;
            /** @enum {string} */
            outcome: "created" | "attached" | "held" | "known" | "refused" | "undone" | "kept";
            reasons: components["schemas"]["ImportReason"][];
            /** Format: uuid */
            record?: string;
        };
        ImportProgress: {
            counts: components["schemas"]["Counts"];
            /**
             * Format: int32
             * @description rows dealt with; where it has ended, all
             */
            done: number;
            /** Format: int32 */
            total: number;
        };
        ImportReason: {
            /** @description stable */
            code: string;
            /** @description field or column that is meant; null for the row as a whole */
            field?: string;
            /** @description for the person who imports */
            message: string;
        };
        /** @description One of the list. */
        ImportSummary: {
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            /** Format: int64 */
            fileBytes: number;
            fileName: string;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            rowCount: number;
            /** @enum {string} */
            status: "uploaded" | "mapped" | "checking" | "checked" | "running" | "finished" | "failed" | "cancelled" | "undoing" | "undone" | "discarded";
            /** Format: date-time */
            statusAt: string;
            target: string;
            /** Format: int64 */
            version: number;
        };
        /** @description What the fields of a target are, for the mapping screen. */
        ImportTarget: {
            code: string;
            comparable: string[];
            fields: components["schemas"]["ImportField"][];
            label: string;
            needs: string[][];
            permitted: boolean;
        };
        ImportWhole: {
            /** @description the last dry run; null without one */
            check?: components["schemas"]["ImportProgress"];
            commands: components["schemas"]["CommandView"][];
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            failure?: string;
            file: components["schemas"]["FileFacts"];
            /** Format: int64 */
            fileBytes: number;
            fileName: string;
            fileSha256: string;
            /** Format: uuid */
            id: string;
            mapping?: components["schemas"]["Mapping"];
            /** Format: int32 */
            rowCount: number;
            /** @description null until it has run */
            run?: components["schemas"]["ImportProgress"];
            /** @enum {string} */
            status: "uploaded" | "mapped" | "checking" | "checked" | "running" | "finished" | "failed" | "cancelled" | "undoing" | "undone" | "discarded";
            /** Format: date-time */
            statusAt: string;
            /** @description what the columns suggest; until they are mapped */
            suggestion?: components["schemas"]["SuggestionsSuggestion"];
            target: string;
            undo?: components["schemas"]["ImportProgress"];
            /** Format: int64 */
            version: number;
            /** @description what the person should know before running it */
            warnings: string[];
        };
        /** @description One firm of the installation, without anything that it keeps. */
        InstallationFirmView: {
            /** Format: date-time */
            createdAt: string;
            firm: components["schemas"]["FirmName"];
            /**
             * Format: date-time
             * @description when the latest session began in which somebody works there, or did when it ended; null for never
             */
            lastSignInAt?: string;
            /**
             * Format: int32
             * @description how many are active; counted up to 10,000
             */
            members: number;
            /** @enum {string} */
            status: "trial" | "active" | "suspended" | "cancelled";
            /**
             * Format: date-time
             * @description since when it stands so
             */
            statusAt: string;
        };
        InstallationSessionEndSession: {
            /** @description what the logs of the installation and of the person's firms say */
            reason: string;
        };
        /** @description One session of anybody, without a name, an e-mail, an address or a device. */
        InstallationSessionView: {
            /**
             * @description of which kind the address was; null where it is not known
             * @enum {string}
             */
            address?: "ipv4" | "ipv6";
            /** Format: date-time */
            createdAt: string;
            /** @description whether it is the caller's own */
            current: boolean;
            /**
             * Format: date-time
             * @description when it ends in any case
             */
            expiresAt: string;
            /** @description where the person works now; null for nowhere yet */
            firm?: components["schemas"]["FirmName"];
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description when it was renewed last, which an open page does every ten minutes
             */
            lastUsedAt: string;
            /** @description whether the account asked for a second factor when the session began, and does so still */
            secondFactor: boolean;
            /** Format: uuid */
            user: string;
        };
        IntakeNewLead: {
            /**
             * Format: date-time
             * @description when it came in; absent for now
             */
            createdAt?: string;
            /** @description make a lead even though one looks the same */
            evenIf?: boolean;
            lead: components["schemas"]["LeadDetails"];
            /**
             * Format: uuid
             * @description who takes it; absent to let the firm's rule decide
             */
            owner?: string;
        };
        /** @description The same for everybody: it does not tell whether somebody is known. */
        IntakeOfferIntakeReceipt: {
            /** @description by which the application can be taken back; whoever has it can */
            receipt: string;
        };
        /** @description The page as the firm sees it. */
        IntakePageView: {
            /** @description what this caller may do with it now, and what is missing where not */
            commands: components["schemas"]["CommandView"][];
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            key: string;
            /** @description where it is, from the beginning of the installation's address */
            path: string;
            /** @enum {string} */
            status: "closed" | "open";
            /** Format: date-time */
            statusAt: string;
            /** Format: int64 */
            version: number;
        };
        /** @description A logged interaction. */
        InteractionView: {
            content?: string;
            /** @enum {string} */
            direction: "inbound" | "outbound" | "internal";
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "phone_call" | "email" | "sms" | "in_person_meeting" | "video_call" | "site_visit" | "note" | "voicemail" | "social_media" | "live_chat" | "enquiry";
            /** Format: uuid */
            lead: string;
            /**
             * Format: uuid
             * @description who logged it; null for what came by itself
             */
            member?: string;
            /** Format: date-time */
            occurredAt: string;
            /** @enum {string} */
            outcome?: "successful" | "no_answer" | "left_voicemail" | "scheduled_callback" | "scheduled_appointment" | "quote_requested" | "objection_handled" | "not_interested" | "follow_up_required";
            /** @description whether it was contact, as the response clock counts it */
            reached: boolean;
            /** Format: int32 */
            seconds?: number;
            subject?: string;
        };
        /** @description Who accepts. */
        InvitationAcceptanceAcceptInvitation: {
            /** @description of the second factor of an existing account */
            code?: string;
            /** @description of a new account; an existing one keeps its own */
            name: string;
            /**
             * Format: password
             * @description of a new account, or the present one of an existing account
             */
            password: string;
        };
        InvitationAcceptanceInvitationOffer: {
            email: string;
            firm: string;
            role: string;
        };
        InvitationInvite: {
            /** Format: email */
            email: string;
            /** Format: uuid */
            role: string;
        };
        /** @description An invitation. Its link went out by mail and is shown nowhere. */
        InvitationView: {
            commands: components["schemas"]["CommandView"][];
            /** Format: date-time */
            createdAt: string;
            email: string;
            /** @description whether it is open no more because its time is over */
            expired: boolean;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            invitedBy?: string;
            /** Format: uuid */
            role?: string;
            roleName?: string;
            /** Format: date-time */
            sentAt: string;
            /** Format: int32 */
            sentTimes: number;
            /** @enum {string} */
            status: "pending" | "accepted" | "withdrawn";
            /** Format: int64 */
            version: number;
        };
        /** @description Who is invited. */
        InvitePortalUser: {
            /** Format: email */
            email: string;
            /** @enum {string} */
            kind: "landlord" | "agent" | "tenant";
            name: string;
            /** @description what they see; all of the client's when it is absent, which no tenant may */
            properties?: string[];
        };
        /** @description How far it is; the total is null while it is not known. */
        JobProgress: {
            /** Format: int64 */
            done: number;
            message: string;
            step: string;
            /** Format: int64 */
            total?: number;
        };
        /** @description A job. */
        JobView: {
            /** Format: int32 */
            attempts: number;
            commands: components["schemas"]["CommandView"][];
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description when it is run next, or was due
             */
            dueAt: string;
            /** Format: date-time */
            endedAt?: string;
            error?: string;
            /** @description equal for failures at the same place of the code */
            errorHash?: string;
            /** Format: uuid */
            id: string;
            key: string;
            /** @description what kind of job it is, in words */
            label: string;
            progress: components["schemas"]["JobProgress"];
            request: string;
            /** Format: date-time */
            startedAt?: string;
            /** @enum {string} */
            state: "waiting" | "running" | "succeeded" | "cancelled" | "dead";
            /** @description whether it was asked to stop and still runs */
            stopping: boolean;
            type: string;
            /** Format: int64 */
            version: number;
        };
        /** @description A record that the caller keeps at hand. */
        KeptView: {
            /**
             * Format: uuid
             * @description of the record
             */
            id: string;
            kind: string;
            /** @description where it is in the application */
            link: string;
            /** @description what people call it */
            name: string;
            /** Format: date-time */
            since: string;
            /** @description false for what was put aside */
            standing: boolean;
        };
        /** @description The keys that verify the firm's checkpoints. Keep them, and a checkpoint, outside of this system. */
        KeyView: {
            items: components["schemas"]["LogKey"][];
        };
        /** @description Who is called how long after a lead has come in, and what is promised. */
        Ladder: {
            calls: components["schemas"]["LadderCall"][];
            /** Format: duration */
            target: string;
        };
        LadderCall: {
            /** Format: duration */
            after: string;
            /** @enum {string} */
            rung: "rep" | "manager" | "operations" | "owner";
        };
        /** @description A version among those that take the most room; its document may be one that was removed. */
        LargeView: {
            document: components["schemas"]["ListedDocument"];
            /** Format: uuid */
            id: string;
            version: components["schemas"]["VersionView"];
        };
        /** @description What has been done to reach them; raised by logged interactions only. */
        LeadActivity: {
            /** Format: int32 */
            attempts: number;
            /** Format: date-time */
            firstContactAt?: string;
            /** Format: int32 */
            interactions: number;
            /** Format: date-time */
            lastContactAt?: string;
            /** Format: int64 */
            responseSeconds?: number;
        };
        LeadAddress: {
            at?: components["schemas"]["LeadCoordinates"];
            city?: string;
            /** @description two letters (ISO 3166-1) */
            country?: string;
            postcode?: string;
            region?: string;
            street?: string;
        };
        /** @description Who works on it. Without an owner it waits in the pool. */
        LeadAssignment: {
            /** Format: date-time */
            at?: string;
            /** Format: uuid */
            owner?: string;
            /** Format: uuid */
            territory?: string;
        };
        /** @description What is known about their means and their power to decide. Stored, so that a recomputed score still has it. */
        LeadBudget: {
            /** Format: int32 */
            competitorQuotes: number;
            confirmed: boolean;
            /** @description null while nobody has asked */
            decisionMaker?: boolean;
            max?: number;
            min?: number;
            /** @description what we offered, or expect to: the value in the pipeline */
            quoted?: number;
        };
        LeadBuilding: {
            /** Format: int32 */
            roofAgeYears?: number;
            /** Format: int32 */
            roofSizeSqft?: number;
            roofType?: string;
            type?: string;
            value?: number;
            /** Format: int32 */
            yearBuilt?: number;
        };
        LeadBulkGiving: {
            filter?: components["schemas"]["LeadFilter"];
            leads?: string[];
            /**
             * Format: uuid
             * @description null puts them back into the pool
             */
            owner?: string;
        };
        LeadBulkTagging: {
            filter?: components["schemas"]["LeadFilter"];
            leads?: string[];
            tag: string;
        };
        /** @description How to reach them. Numbers stay as given; what they are compared by is derived. */
        LeadContact: {
            alternatePhone?: string;
            email?: string;
            phone?: string;
        };
        /** @description WGS 84 degrees. */
        LeadCoordinates: {
            /** Format: double */
            latitude: number;
            /** Format: double */
            longitude: number;
        };
        /** @description Everything known about a lead, at creation and at each change. */
        LeadDetails: {
            address?: components["schemas"]["LeadPlace"];
            alternatePhone?: string;
            budget?: components["schemas"]["LeadMeans"];
            company?: string;
            custom?: {
                [key: string]: unknown;
            };
            email?: string;
            firstName?: string;
            lastName?: string;
            need?: components["schemas"]["LeadWish"];
            phone?: string;
            property?: components["schemas"]["LeadBuilding"];
            /** @enum {string} */
            source: "website_form" | "google_lsa" | "google_ads" | "facebook_ads" | "referral" | "door_to_door" | "storm_response" | "organic_search" | "phone_inquiry" | "email_inquiry" | "partner_referral" | "repeat_customer";
            sourceDetail?: string;
            tags?: string[];
        };
        LeadFieldNewField: {
            choices?: string[];
            code: string;
            /** @enum {string} */
            kind: "text" | "number" | "date" | "yes_no" | "choice";
            label: string;
        };
        /** @description Which leads a list shows; every part narrows it. */
        LeadFilter: {
            /** Format: date-time */
            createdFrom?: string;
            /** Format: date-time */
            createdTo?: string;
            /** @description only those that were put aside, instead of those that are there */
            deleted?: boolean;
            /** @description what is said in a field of the firm's own, by its code: <code>pets:dog</code> */
            own?: string;
            /** Format: uuid */
            owner?: string;
            /** @description only those that nobody owns */
            pool?: boolean;
            /** @description in any spelling; a ZIP code also finds those with the four digits of a block */
            postcode?: string;
            /** @description words, each the beginning of one in name, company, e-mail, phone, address or description */
            q?: string;
            /** Format: int32 */
            scoreFrom?: number;
            /** Format: int32 */
            scoreTo?: number;
            source?: ("website_form" | "google_lsa" | "google_ads" | "facebook_ads" | "referral" | "door_to_door" | "storm_response" | "organic_search" | "phone_inquiry" | "email_inquiry" | "partner_referral" | "repeat_customer")[];
            status?: ("new" | "contacted" | "qualified" | "appointment_scheduled" | "inspection_completed" | "quote_sent" | "negotiation" | "won" | "lost" | "nurture")[];
            tag?: string;
            temperature?: ("hot" | "warm" | "cool" | "cold")[];
            /** Format: uuid */
            territory?: string;
            /** @description only those that wait for the first answer that they were promised */
            unanswered?: boolean;
        };
        LeadLoss: {
            lostTo?: string;
            reason: string;
        };
        /** @description Leads on the ground, summed by squares of one size. */
        LeadMap: {
            cells: components["schemas"]["LeadMapCell"][];
            /** @description whether there were more squares than are shown; the fullest are */
            cut: boolean;
            /**
             * Format: double
             * @description edge of a square in degrees
             */
            size: number;
        };
        /** @description One square with leads in it. */
        LeadMapCell: {
            /** Format: int64 */
            count: number;
            /** Format: int64 */
            lost: number;
            /**
             * Format: double
             * @description latitude of its southern edge in degrees
             */
            south: number;
            /** @description what was quoted there, in the firm's currency */
            value: number;
            /**
             * Format: double
             * @description longitude of its western edge in degrees
             */
            west: number;
            /** Format: int64 */
            won: number;
            /**
             * Format: int32
             * @description column: longitude divided by the edge, rounded down
             */
            x: number;
            /**
             * Format: int32
             * @description row: latitude divided by the edge, rounded down
             */
            y: number;
        };
        LeadMeans: {
            /** Format: int32 */
            competitorQuotes?: number;
            confirmed?: boolean;
            decisionMaker?: boolean;
            max?: number;
            min?: number;
            quoted?: number;
        };
        LeadNeed: {
            description?: string;
            insuranceClaim: boolean;
            /** @enum {string} */
            urgency?: "immediate" | "1-3_months" | "3-6_months" | "planning";
        };
        LeadOrigin: {
            detail?: string;
            /** @enum {string} */
            source: "website_form" | "google_lsa" | "google_ads" | "facebook_ads" | "referral" | "door_to_door" | "storm_response" | "organic_search" | "phone_inquiry" | "email_inquiry" | "partner_referral" | "repeat_customer";
        };
        /** @description How it ended, or why it rests. */
        LeadOutcome: {
            /** Format: uuid */
            client?: string;
            lostTo?: string;
            /** Format: uuid */
            mergedInto?: string;
            reason?: string;
        };
        LeadPerson: {
            company?: string;
            firstName?: string;
            lastName?: string;
        };
        LeadPlace: {
            city?: string;
            country?: string;
            /** Format: double */
            latitude?: number;
            /** Format: double */
            longitude?: number;
            postcode?: string;
            region?: string;
            street?: string;
        };
        LeadProperty: {
            /** Format: int32 */
            roofAgeYears?: number;
            /** Format: int32 */
            roofSizeSqft?: number;
            roofType?: string;
            type?: string;
            value?: number;
            /** Format: int32 */
            yearBuilt?: number;
        };
        /** @description The number shown and its band, kept for lists; the ledger is where they come from. */
        LeadScore: {
            /**
             * Format: date-time
             * @description when this was found
             */
            at: string;
            byHand: boolean;
            /**
             * Format: date-time
             * @description when time alone will change it; null when it will not
             */
            changesAt?: string;
            /**
             * @description the temperature it came in with
             * @enum {string}
             */
            first: "hot" | "warm" | "cool" | "cold";
            /** Format: int32 */
            shown: number;
            /** @enum {string} */
            temperature: "hot" | "warm" | "cool" | "cold";
        };
        /** @description A lead as lists, the board and the map show it. */
        LeadSummary: {
            at?: components["schemas"]["LeadCoordinates"];
            city?: string;
            /** @description of the first response; null when none was promised, as to an imported lead */
            clock?: components["schemas"]["LeadSummaryClock"];
            company?: string;
            /** Format: date-time */
            createdAt: string;
            email?: string;
            /** Format: date-time */
            firstContactAt?: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            lastContactAt?: string;
            name: string;
            /** @description what is said in the firm's own fields, by their codes */
            own: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            owner?: string;
            phone?: string;
            postcode?: string;
            quoted?: number;
            /** Format: int32 */
            score: number;
            /** @enum {string} */
            source: "website_form" | "google_lsa" | "google_ads" | "facebook_ads" | "referral" | "door_to_door" | "storm_response" | "organic_search" | "phone_inquiry" | "email_inquiry" | "partner_referral" | "repeat_customer";
            /** @enum {string} */
            status: "new" | "contacted" | "qualified" | "appointment_scheduled" | "inspection_completed" | "quote_sent" | "negotiation" | "won" | "lost" | "nurture";
            street?: string;
            tags: string[];
            /** @enum {string} */
            temperature: "hot" | "warm" | "cool" | "cold";
            /** Format: date-time */
            updatedAt: string;
            /** @enum {string} */
            urgency?: "immediate" | "1-3_months" | "3-6_months" | "planning";
            /** Format: int64 */
            version: number;
        };
        LeadSummaryClock: {
            /**
             * Format: date-time
             * @description when the promise is broken unless somebody answers
             */
            deadline: string;
            /**
             * Format: date-time
             * @description when it ended, by an answer or because none was needed any more; null while it runs
             */
            endedAt?: string;
        };
        /** @description A lead as its page shows it. */
        LeadView: {
            activity: components["schemas"]["LeadActivity"];
            address: components["schemas"]["LeadAddress"];
            assignment: components["schemas"]["LeadAssignment"];
            budget: components["schemas"]["LeadBudget"];
            /** @description what this caller may do with it now, and what is missing where not */
            commands: components["schemas"]["CommandView"][];
            contact: components["schemas"]["LeadContact"];
            /** Format: date-time */
            createdAt: string;
            custom: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            deletedAt?: string;
            /** Format: uuid */
            id: string;
            /** @description what people call it */
            name: string;
            need: components["schemas"]["LeadNeed"];
            origin: components["schemas"]["LeadOrigin"];
            outcome: components["schemas"]["LeadOutcome"];
            person: components["schemas"]["LeadPerson"];
            property: components["schemas"]["LeadProperty"];
            score: components["schemas"]["LeadScore"];
            /** @enum {string} */
            status: "new" | "contacted" | "qualified" | "appointment_scheduled" | "inspection_completed" | "quote_sent" | "negotiation" | "won" | "lost" | "nurture";
            /** Format: date-time */
            statusAt: string;
            tags: string[];
            /** Format: int64 */
            version: number;
            /** @description how likely it is won, with what that rests on */
            win: components["schemas"]["WinModelEstimate"];
        };
        LeadWhy: {
            reason: string;
        };
        LeadWish: {
            description?: string;
            insuranceClaim?: boolean;
            /** @enum {string} */
            urgency?: "immediate" | "1-3_months" | "3-6_months" | "planning";
        };
        LetterheadLogoRequest: {
            /**
             * Format: byte
             * @description a PNG or JPEG of up to 200,000 bytes and 1200 by 600 pixels, in Base64
             */
            content: string;
        };
        LetterheadLogoView: {
            /** Format: int32 */
            bytes: number;
            /** Format: int32 */
            height: number;
            mediaType: string;
            /** Format: int32 */
            width: number;
        };
        LetterheadPreview: {
            /** @description HTML that loads nothing and runs nothing */
            page: string;
        };
        /** @description What a firm puts on its mail from now on, its logo apart. */
        LetterheadRequest: {
            /** @description as <code>#1d4ed8</code>, dark enough for white text; none when absent */
            colour?: string;
            /** @description plain text: who writes, where, and what the law asks for */
            footer: string;
            /** @description where answers go; to the sender of the installation when absent */
            replyTo?: string;
        };
        LetterheadTrial: {
            /** @description the caller's address */
            to: string;
        };
        /** @description What the firm puts on its mail. */
        LetterheadView: {
            /** @description behind the firm's name; null for none */
            colour?: string;
            commands: components["schemas"]["CommandView"][];
            footer: string;
            logo?: components["schemas"]["LetterheadLogoView"];
            /** @description null when answers go to the sender of the installation */
            replyTo?: string;
            /**
             * Format: int64
             * @description 0 while nothing was chosen
             */
            version: number;
        };
        /** @description A subject and a text in which <code>{{name</code>}} stands for a field, and nothing else means anything. */
        LetterText: {
            subject: string;
            text: string;
        };
        /** @description A letter to the person of a record. */
        LetterView: {
            /** @description the member who wrote it, by the name of today */
            by: string;
            /** Format: date-time */
            createdAt: string;
            /** @description why it came back, was refused or held back; null for nothing */
            detail?: string;
            /**
             * Format: date-time
             * @description when it goes or went: later than it was written where it was quiet then
             */
            dueAt: string;
            /** Format: uuid */
            id: string;
            /**
             * @description where it is
             * @enum {string}
             */
            status: "kept" | "queued" | "suppressed" | "failed" | "sent" | "delivered" | "opened" | "bounced" | "complained";
            /** Format: date-time */
            statusAt: string;
            subject: string;
            text: string;
            to: string;
        };
        /** @description How alike two leads are now, in the terms by which {@link DuplicateRule DuplicateRule} judges. */
        Likeness: {
            /** @description whether they share the address */
            email: boolean;
            /**
             * Format: int32
             * @description 0 to 100; null when one of them has none
             */
            name?: number;
            /** @description whether they share a number */
            phone: boolean;
            /**
             * Format: int32
             * @description street and town, 0 to 100; null when one of them has none
             */
            street?: number;
        };
        /** @description What a version in a list belongs to. */
        ListedDocument: {
            /** Format: uuid */
            id: string;
            /** @description of the document: see the list of kinds */
            kind: string;
            /** @description where it is on the screen */
            link: string;
            name: string;
            /** Format: uuid */
            record: string;
            /** @description <code>leads</code> */
            recordKind: string;
            /** @description what the record is called */
            recordName: string;
        };
        /** @description A signed head of a log. */
        LogHeadView: {
            /** Format: date-time */
            at: string;
            /** @description whether this installation's key signed it for this log at this size, verified for this answer */
            good: boolean;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            keyGeneration: number;
            /** @description id of the key that signed, as in its verifier key; null when the note cannot be read */
            keyId?: string;
            /** @description C2SP signed note, as <code>plumbline audit verify --checkpoint</code> takes it: worth a copy outside */
            note: string;
            /** @description hash of the root of their tree (RFC 9162), base64; null when the note cannot be read */
            root?: string;
            /**
             * Format: int64
             * @description how many events it covers
             */
            size: number;
            /**
             * Format: date-time
             * @description when that was verified
             */
            verifiedAt: string;
            /** @description the public half of the key that must have signed, as <code>plumbline audit verify --key</code> takes it */
            verifierKey: string;
        };
        /** @description One key. */
        LogKey: {
            /** Format: int32 */
            generation: number;
            /**
             * Format: int64
             * @description size of the last checkpoint that it signed; null while it is in use
             */
            retiredAfter?: number;
            /** Format: date-time */
            since: string;
            verifierKey: string;
        };
        /** @description A client that may be the same. */
        LookAlikeView: {
            archived: boolean;
            company?: string;
            email?: string;
            /** Format: uuid */
            id: string;
            name: string;
            phone?: string;
            /** @description what is the same, in words */
            reasons: string[];
        };
        /** @description A number set by hand, kept apart from the computed one: the ledger goes on underneath and shows again when this ends. */
        ManualScore: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            by: string;
            /** Format: int32 */
            score: number;
            /**
             * Format: date-time
             * @description when it ends by itself; null when somebody has to end it
             */
            until?: string;
            why: string;
        };
        /** @description One call. */
        MapCall: {
            /** @description what comes back; of a list its columns */
            answer: components["schemas"]["MapField"][];
            /** @description of the form that is sent */
            body: components["schemas"]["MapField"][];
            /** @description the media type of what is sent; null when nothing is */
            bodyType?: string;
            deprecated: boolean;
            /** @description whether it wants an <code>Idempotency-Key</code> */
            keyed: boolean;
            /** @description <code>list</code>, <code>show</code>, <code>create</code>, <code>change</code>, <code>delete</code> or <code>command</code> */
            kind: string;
            method: string;
            /** @description its id in the API's description */
            operation: string;
            /** @description whether the answer is one page of a list */
            paged: boolean;
            path: string;
            /** @description who may, as in the API's description; null where anybody may */
            permission?: string;
            /** @description what may stand in the query; of a list its filters */
            query: components["schemas"]["MapField"][];
            /** @description by what a list can be sorted; empty where it cannot be, or where it cannot be told */
            sorts: string[];
            summary: string;
            /** @description of the path */
            variables: components["schemas"]["MapField"][];
            /** @description whether it wants the version that was read, as <code>If-Match</code> */
            versioned: boolean;
        };
        /** @description A command of a lifecycle that the caller may give, if the record is ready for it. */
        MapCommand: {
            /** @description commands that another person must have given on the same record */
            apart: string[];
            /** @description the states from which it is possible; empty for creation */
            from: string[];
            label: string;
            name: string;
            /** @description what it needs of any record; null where only the record itself says so, in its <code>commands</code> */
            needs?: components["schemas"]["PreconditionsNeeded"][];
            /** @description the call that performs it */
            operation: string;
            /** @description all that it needs; none where anybody may who has what stands in its path */
            permissions: string[];
            /** @description the resource of which that call is */
            resource: string;
            /** @description the states that it may lead to */
            to: string[];
        };
        /** @description In what two roles differ. */
        MapComparison: {
            /**
             * Format: int32
             * @description how many calls both may use
             */
            both: number;
            from: components["schemas"]["MapComparisonSide"];
            /** @description calls that the first may use and the second may not */
            onlyFrom: components["schemas"]["MapComparisonCall"][];
            /** @description calls that the second may use and the first may not */
            onlyTo: components["schemas"]["MapComparisonCall"][];
            to: components["schemas"]["MapComparisonSide"];
        };
        /** @description One call of one of the two. */
        MapComparisonCall: {
            method: string;
            path: string;
            permission?: string;
            resource: string;
            summary: string;
        };
        MapComparisonSide: {
            /** @description null for the caller */
            role?: string;
            version: string;
        };
        /** @description One value of a record, a form, a query or a path. */
        MapField: {
            /** @description the only values that there are; empty where others are possible */
            choices: string[];
            /** @description on what other value it depends; null where it depends on none */
            condition?: components["schemas"]["MapFieldCondition"];
            /** @description what it means, where the name does not say it */
            help?: string;
            /** @description whether it is for programs: ids of the record itself, versions, cursors */
            hidden: boolean;
            /** @description its name in words */
            label: string;
            /** @description what a value must keep to */
            limits: components["schemas"]["MapFieldLimits"];
            /** @description where it stands, as a JSON pointer; <code>-</code> is each item of a list. In a query or a path its name */
            pointer: string;
            /** @description whether no form of the record that the caller may send has it */
            readOnly: boolean;
            /** @description whether a form is refused without it; of what is only read, whether it is always there */
            required: boolean;
            /** @description text, number, integer, boolean, choice, instant, date, id, list, map, group or any */
            type: string;
        };
        /** @description On what it depends. */
        MapFieldCondition: {
            /** @description the values of it that are meant */
            is: string[];
            /** @description whether a form is refused without it then */
            needed: boolean;
            /** @description whether it is refused with any other */
            only: boolean;
            /** @description of the other value */
            pointer: string;
        };
        /** @description What a value must keep to; null where there is no limit. */
        MapFieldLimits: {
            maximum?: number;
            /** Format: int32 */
            maxItems?: number;
            /** Format: int32 */
            maxLength?: number;
            minimum?: number;
            /** Format: int32 */
            minLength?: number;
            pattern?: string;
        };
        /** @description The states of a kind of record and the ways between them, also those that other people or the system take. */
        MapGraph: {
            /** @description as in the log: <code>sales.lead</code> */
            name: string;
            states: string[];
            transitions: components["schemas"]["MapGraphTransition"][];
        };
        MapGraphTransition: {
            command: string;
            /** @description null for creation */
            from?: string;
            to: string;
        };
        /** @description The resources that somebody may use. */
        MapIndex: {
            resources: components["schemas"]["MapIndexEntry"][];
            /** @description of all that they may use; the same as the ETag */
            version: string;
        };
        /** @description One resource in short. */
        MapIndexEntry: {
            /** Format: int32 */
            calls: number;
            /** Format: int32 */
            commands: number;
            description: string;
            /** Format: int32 */
            fields: number;
            id: string;
            label: string;
            module: string;
            moduleLabel: string;
            path: string;
            /**
             * Format: int32
             * @description how many states its lifecycle has; null where it has none
             */
            states?: number;
        };
        /** @description How the columns of a file become the fields of a record. */
        Mapping: {
            columns?: components["schemas"]["MappingColumn"][];
            /** @description fields by which duplicates are found; null for all that can be compared */
            compare?: string[];
            /** @description values that every row gets, by field */
            constants?: {
                [key: string]: string;
            };
            /**
             * @description how days are written; null to go by the firm's country
             * @enum {string}
             */
            dayOrder?: "month_first" | "day_first";
            /** @description values for rows whose column is blank, by field */
            defaults?: {
                [key: string]: string;
            };
            /** @description rows that do not meet all of them are passed over */
            filters?: components["schemas"]["MappingFilter"][];
            /** @description column that identifies a row in its source; null to take what the row says as its key */
            keyColumn?: string;
            /** @description whose keys they are, so that two sources with the same numbers do not meet */
            keySpace?: string;
            /**
             * @description null for {@link OnDuplicate#ATTACH OnDuplicate#ATTACH}
             * @enum {string}
             */
            onDuplicate?: "attach" | "hold" | "refuse" | "create";
            /** @description of a workbook; null for its first filled one */
            sheet?: string;
        };
        MappingColumn: {
            /** @description texts that stand for "not known" in this column, such as <code>0</code> */
            blank?: string[];
            column: string;
            field: string;
        };
        /** @description Only rows in which one of these columns contains one of these texts; letters' case does not matter. */
        MappingFilter: {
            columns: string[];
            contains: string[];
        };
        MappingSave: {
            mapping: components["schemas"]["Mapping"];
            name: string;
            target: string;
        };
        /** @description A kind of thing that a module has, with what can be done with it. */
        MapResource: {
            calls: components["schemas"]["MapCall"][];
            commands: components["schemas"]["MapCommand"][];
            /** @description what its first call does */
            description: string;
            /** @description of the record, as read and as sent */
            fields: components["schemas"]["MapField"][];
            /** @description its lifecycle; null where it has none */
            graph?: components["schemas"]["MapGraph"];
            /** @description module and feature: <code>sales.lead</code> */
            id: string;
            label: string;
            module: string;
            /** @description the shortest address of its calls */
            path: string;
        };
        /** @description A version of the whole map. */
        MapVersionView: {
            /**
             * Format: date-time
             * @description when a node of this installation was first asked for it
             */
            firstSeenAt: string;
            /** @description the version of the product that answered with it first */
            product: string;
            /** @description whether the node that answers has it */
            running: boolean;
            /** @description hash of all that is in it */
            version: string;
        };
        MeChangePassword: {
            /** Format: password */
            current: string;
            /** Format: password */
            next: string;
        };
        MemberRoleRef: {
            code: string;
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** @description A member's own word on taking new work. */
        MemberSetAvailability: {
            /** @enum {string} */
            availability: "active" | "away";
        };
        /** @description A member. */
        MemberView: {
            /** @enum {string} */
            availability: "active" | "away";
            /**
             * Format: int32
             * @description open leads that are enough; null for no limit
             */
            capacity?: number;
            commands: components["schemas"]["CommandView"][];
            email: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            joinedAt: string;
            name: string;
            /**
             * Format: int64
             * @description what the member has in hand
             */
            openWork: number;
            role: components["schemas"]["MemberRoleRef"];
            skills: string[];
            /** @enum {string} */
            status: "active" | "deactivated";
            teams: string[];
            territories: string[];
            /** Format: int64 */
            version: number;
        };
        MergedLead: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** @description One part side by side. */
        MergesChoice: {
            differs: boolean;
            gone?: unknown;
            kept?: unknown;
            /** @enum {string} */
            part: "person" | "phone" | "alternate_phone" | "email" | "address" | "property" | "need" | "budget" | "source" | "tags" | "custom";
        };
        MergesMerged: {
            /** Format: uuid */
            id: string;
            lead: components["schemas"]["LeadView"];
        };
        MergesPreview: {
            choices: components["schemas"]["MergesChoice"][];
            /** Format: uuid */
            gone: string;
            /** Format: uuid */
            kept: string;
        };
        /** @description A merge as the page of either lead tells it. */
        MergeView: {
            commands: components["schemas"]["CommandView"][];
            gone: components["schemas"]["MergedLead"];
            /** Format: uuid */
            id: string;
            kept: components["schemas"]["MergedLead"];
            /** Format: date-time */
            mergedAt: string;
            /** @description the parts that came from the lead that went */
            taken: ("person" | "phone" | "alternate_phone" | "email" | "address" | "property" | "need" | "budget" | "source" | "tags" | "custom")[];
            /**
             * Format: date-time
             * @description null while the merge holds
             */
            undoneAt?: string;
        };
        /** @description A mail or text as an owner or admin may read it. */
        MessageView: {
            /** Format: date-time */
            bouncedAt?: string;
            /** @enum {string} */
            channel: "mail" | "sms";
            commands: components["schemas"]["CommandView"][];
            /** Format: date-time */
            complainedAt?: string;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description when the receiver's mail server took it; null when nobody has told
             */
            deliveredAt?: string;
            /** @description why it came back, was refused or not sent */
            detail?: string;
            /** Format: uuid */
            id: string;
            /** @description whole link in a demonstration; null otherwise, and when it has gone out */
            link?: string;
            /** Format: date-time */
            openedAt?: string;
            /** @description which mail server took or refused it; null while none did */
            provider?: string;
            /** @description the mail server's id of it; null where it gives none */
            providerId?: string;
            /**
             * Format: int32
             * @description as how many messages a phone gets it; null for mail
             */
            segments?: number;
            /** Format: date-time */
            sentAt?: string;
            /** @enum {string} */
            status: "kept" | "queued" | "suppressed" | "failed" | "sent" | "delivered" | "opened" | "bounced" | "complained";
            /** Format: date-time */
            statusAt: string;
            subject: string;
            /** @description with the secret part of its link left out, unless this is a demonstration */
            text: string;
            /** @description address; of a phone the last digits */
            to: string;
            /** Format: int64 */
            version: number;
        };
        /** @description One's own account. */
        MeView: {
            email: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** @description whether one keeps the installation running */
            operator: boolean;
            preferences: {
                [key: string]: string;
            };
            /** Format: int32 */
            recoveryCodesLeft?: number;
            totpEnabled: boolean;
            /** Format: int64 */
            version: number;
        };
        /** @description On which days before and after the last compliant one a duty is told of. */
        Milestones: {
            /** @description days before it, 0 to 365, each once, 1 to 12 of them; the farthest first */
            before: number[];
            /**
             * Format: int32
             * @description after it, in so many days again and again, 1 to 31
             */
            every: number;
        };
        MilestoneSettingsSetting: {
            milestones: components["schemas"]["Milestones"];
            /**
             * Format: int64
             * @description 0 while the usual ones hold
             */
            version: number;
        };
        /** @description What a bundle should have and has not. */
        MissingItem: {
            /** @description of the file that is missing */
            name: string;
            /** @description for people */
            reason: string;
        };
        /** @description One of them. */
        MovesMoved: {
            /** @description why it was refused, as the code of a problem; null where it was not */
            code?: string;
            /** @description the same in words, with what to do; null where it was not */
            detail?: string;
            /** Format: uuid */
            document: string;
            /** @enum {string} */
            outcome: "moved" | "there" | "refused";
            /**
             * Format: int64
             * @description its version now; null where it was refused
             */
            version?: number;
        };
        /** @description What became of each of the documents that were to go. */
        MovesView: {
            /** @description in the order in which they were named */
            items: components["schemas"]["MovesMoved"][];
            /**
             * Format: int32
             * @description how many lie elsewhere now
             */
            moved: number;
        };
        NewAccessAttempt: {
            note?: string;
            /** @enum {string} */
            outcome: "no_answer" | "nobody_in" | "refused" | "appointed" | "let_in";
            /** @description the code of a duty of the property */
            rule: string;
            /** @description the id of its appliance or tenancy; absent for the property */
            subject?: string;
            /**
             * Format: date
             * @description not after today, and at most five years ago
             */
            triedOn: string;
            /** @enum {string} */
            way: "letter" | "email" | "phone" | "text" | "visit";
        };
        NewCertificate: {
            /** @enum {string} */
            kind: "gas_safety_record" | "gas_remedial" | "eicr" | "electrical_remedial" | "remedial_sent_to_tenant" | "remedial_sent_to_council" | "epc" | "mees_exemption" | "alarm_test" | "co_alarm_test" | "alarm_installation" | "co_alarm_installation" | "fire_risk_assessment" | "fire_safety_information" | "flat_door_check" | "communal_door_check" | "legionella_assessment" | "hmo_licence" | "selective_licence" | "temporary_exemption_notice" | "landlord_registration" | "rent_smart_wales_registration" | "rent_smart_wales_licence" | "deposit_protection" | "prescribed_information" | "right_to_rent_check" | "renters_rights_sheet" | "written_statement" | "hazard_investigation" | "hazard_summary" | "hazard_made_safe" | "hazard_work_begun";
            states: components["schemas"]["CertificateContent"];
        };
        NewCopy: {
            /**
             * Format: date
             * @description not after today, nor before the day of the certificate
             */
            givenOn: string;
            note?: string;
            /** Format: uuid */
            tenancy: string;
            /** @enum {string} */
            way: "by_hand" | "by_post" | "by_email" | "shown_in_home";
        };
        NewDocument: {
            /**
             * Format: uuid
             * @description of the record; absent for none
             */
            folder?: string;
            label: components["schemas"]["DocumentLabel"];
            /**
             * Format: uuid
             * @description an upload of the caller's, all of which is here
             */
            upload: string;
        };
        NewFactAnswer: {
            /** @description of the fact */
            code: string;
            note?: string;
            /** @enum {string} */
            source: "told_by_client" | "seen_on_site" | "public_register" | "document" | "import" | "postcode";
            /** @enum {string} */
            standing: "known" | "unknown" | "withdrawn";
            /**
             * Format: date
             * @description the day from which it is true: not after today
             */
            trueFrom: string;
            /** @description yes, no, a whole number, a date as in 2026-03-23, or the code of a choice; only of what is known */
            value?: string;
        };
        NewFactAnswers: {
            answers: components["schemas"]["NewFactAnswer"][];
        };
        NewFolder: {
            name: string;
            /**
             * Format: uuid
             * @description the folder that it comes into; absent for the top
             */
            parent?: string;
        };
        NewFollowUp: {
            /** Format: date-time */
            dueAt: string;
            /**
             * Format: uuid
             * @description who does it; absent for the caller
             */
            member?: string;
            what: string;
        };
        NewHold: {
            /**
             * Format: uuid
             * @description of the record; absent for all documents of the record
             */
            document?: string;
            reason: string;
            /** @description of the matter */
            reference?: string;
        };
        NewInteraction: {
            content?: string;
            /** @enum {string} */
            direction: "inbound" | "outbound" | "internal";
            /** @enum {string} */
            kind: "phone_call" | "email" | "sms" | "in_person_meeting" | "video_call" | "site_visit" | "note" | "voicemail" | "social_media" | "live_chat" | "enquiry";
            /** Format: date-time */
            occurredAt?: string;
            /** @enum {string} */
            outcome?: "successful" | "no_answer" | "left_voicemail" | "scheduled_callback" | "scheduled_appointment" | "quote_requested" | "objection_handled" | "not_interested" | "follow_up_required";
            /** Format: int32 */
            seconds?: number;
            subject?: string;
        };
        NewLetter: {
            /** @description one line */
            subject: string;
            /** @description plain text */
            text: string;
        };
        NewMerge: {
            /** Format: uuid */
            gone: string;
            /** Format: uuid */
            kept: string;
            /** @description the parts that come from the lead that goes; the others stay as they are */
            take: ("person" | "phone" | "alternate_phone" | "email" | "address" | "property" | "need" | "budget" | "source" | "tags" | "custom")[];
        };
        NewOwnField: {
            choices?: string[];
            code: string;
            /** @enum {string} */
            kind: "text" | "number" | "date" | "yes_no" | "choice";
            label: string;
            recordKind: string;
        };
        NewProperty: {
            address: components["schemas"]["Address"];
            /**
             * Format: uuid
             * @description of which it is a unit; its client may be another one
             */
            building?: string;
            /** Format: uuid */
            client: string;
            /** @description what it is called there */
            unit?: string;
        };
        NewPurge: {
            /** @enum {string} */
            basis: "erasure_request" | "consent_withdrawn" | "retention_ended" | "court_order" | "other_legal";
            /** @description the request, case or section that it rests on */
            legalReference: string;
            reason: string;
        };
        NewReportSchedule: {
            /** @description in the wanted order; none for all */
            columns: string[];
            /** @description filters and sort as the list's address in the API says them */
            query: {
                [key: string]: string[];
            };
            settings: components["schemas"]["ReportSettings"];
            /** @description code of the list */
            source: string;
        };
        /** @description A view to be saved. */
        NewSavedView: {
            /** @description of what it is a view: <code>leads</code> */
            list: string;
            name: string;
            /** @description filters, sort and columns as the address of the list says them */
            search: {
                [key: string]: string;
            };
            /**
             * Format: uuid
             * @description with whom it is shared; given for a team's view and no other
             */
            team?: string;
            /** @enum {string} */
            visibility: "mine" | "team" | "firm";
        };
        NewSnooze: {
            reason: string;
            /** @description the code of a duty of the property that falls due */
            rule: string;
            /** @description the id of its appliance or tenancy; absent for the property */
            subject?: string;
            /**
             * Format: date
             * @description the first day on which reminders come again, after today and at most 92 days from it
             */
            until: string;
        };
        NoticeSettingsKindView: {
            /** @description why it cannot be hidden in the application; null when it can */
            alwaysShown?: string;
            help: string;
            kind: string;
            label: string;
            /** @enum {string} */
            mail: "now" | "digest" | "never";
            shown: boolean;
            /** @description whether it does, while a number is confirmed */
            text: boolean;
            topic: string;
            /** @description whether it can come by text */
            urgent: boolean;
        };
        /** @description How the caller wants to be told from now on. */
        NoticeSettingsRequest: {
            /**
             * Format: int32
             * @description at which hour of the day the digest comes
             */
            digestHour: number;
            /** @description those that change */
            kinds: components["schemas"]["NoticeSettingsRequestWish"][];
            /** @description none when absent */
            quietHours?: components["schemas"]["QuietHours"];
            /** @description IANA name; the firm's when absent */
            timeZone?: string;
        };
        NoticeSettingsRequestWish: {
            kind: string;
            /** @enum {string} */
            mail: "now" | "digest" | "never";
            /** @description whether it is shown in the application */
            shown: boolean;
            /** @description whether it comes by text too; as before when absent */
            text?: boolean;
        };
        /** @description How the caller is told. */
        NoticeSettingsView: {
            commands: components["schemas"]["CommandView"][];
            /** Format: int32 */
            digestHour: number;
            /** @description the firm's */
            firmTimeZone: string;
            /** @description those that the caller's role is told, topic after topic */
            kinds: components["schemas"]["NoticeSettingsKindView"][];
            quietHours?: components["schemas"]["QuietHours"];
            /** @description the caller's own; null while the firm's holds */
            timeZone?: string;
            /**
             * Format: int64
             * @description 0 while nothing was chosen
             */
            version: number;
        };
        NotificationUnread: {
            /** Format: int64 */
            count: number;
        };
        /** @description Something that the caller was told. */
        NotificationView: {
            commands: components["schemas"]["CommandView"][];
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            kind: string;
            link?: string;
            /** Format: date-time */
            readAt?: string;
            subject: string;
            text: string;
            /** Format: int64 */
            version: number;
        };
        ObligationsMissingFact: {
            code: string;
            label: string;
        };
        ObligationsObligationCertificate: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            issuedOn: string;
            /** @enum {string} */
            kind: "gas_safety_record" | "gas_remedial" | "eicr" | "electrical_remedial" | "remedial_sent_to_tenant" | "remedial_sent_to_council" | "epc" | "mees_exemption" | "alarm_test" | "co_alarm_test" | "alarm_installation" | "co_alarm_installation" | "fire_risk_assessment" | "fire_safety_information" | "flat_door_check" | "communal_door_check" | "legionella_assessment" | "hmo_licence" | "selective_licence" | "temporary_exemption_notice" | "landlord_registration" | "rent_smart_wales_registration" | "rent_smart_wales_licence" | "deposit_protection" | "prescribed_information" | "right_to_rent_check" | "renters_rights_sheet" | "written_statement" | "hazard_investigation" | "hazard_summary" | "hazard_made_safe" | "hazard_work_begun";
            label: string;
            /** @enum {string} */
            status: "submitted" | "verified" | "rejected" | "withdrawn";
        };
        ObligationsObligationLaw: {
            /** Format: date */
            checkedOn: string;
            law: string;
            /** @description of it within the law */
            place: string;
            /** @enum {string} */
            read: "published" | "unconfirmed";
        };
        /** @description What shows that the duty is kept. */
        ObligationsObligationProof: {
            /**
             * @description of what it is handed in
             * @enum {string}
             */
            about: "property" | "appliance" | "tenancy" | "hazard";
            /** @description whether a copy of one is to be given to tenants, and not one handed in */
            copy: boolean;
            /** @enum {string} */
            kind: "gas_safety_record" | "gas_remedial" | "eicr" | "electrical_remedial" | "remedial_sent_to_tenant" | "remedial_sent_to_council" | "epc" | "mees_exemption" | "alarm_test" | "co_alarm_test" | "alarm_installation" | "co_alarm_installation" | "fire_risk_assessment" | "fire_safety_information" | "flat_door_check" | "communal_door_check" | "legionella_assessment" | "hmo_licence" | "selective_licence" | "temporary_exemption_notice" | "landlord_registration" | "rent_smart_wales_registration" | "rent_smart_wales_licence" | "deposit_protection" | "prescribed_information" | "right_to_rent_check" | "renters_rights_sheet" | "written_statement" | "hazard_investigation" | "hazard_summary" | "hazard_made_safe" | "hazard_work_begun";
            label: string;
        };
        ObligationsObligationSubject: {
            /** @description of the appliance, the tenancy or the hazard; empty for the property */
            id: string;
            /** @enum {string} */
            kind: "property" | "appliance" | "tenancy" | "hazard";
            label: string;
        };
        /** @description A duty, whether it is kept, and why. */
        ObligationsObligationView: {
            /** @description whether it is a duty on this day */
            applies: boolean;
            /** @enum {string} */
            basis: "law" | "policy";
            /** @description what it rests on */
            certificates: components["schemas"]["ObligationsObligationCertificate"][];
            /**
             * Format: date
             * @description the next day on which state or colour differ if nobody does anything
             */
            changesOn?: string;
            /** @enum {string} */
            colour: "green" | "amber" | "red";
            /**
             * Format: date
             * @description the last compliant day
             */
            due?: string;
            /** @description what would have to be known */
            facts: components["schemas"]["ObligationsMissingFact"][];
            law: components["schemas"]["ObligationsObligationLaw"];
            /**
             * Format: date
             * @description the first day on which a renewal loses no time
             */
            opens?: string;
            /** @description what the law threatens; absent when nothing is recorded */
            penalty?: string;
            /** @description absent where a fact alone decides */
            proof?: components["schemas"]["ObligationsObligationProof"];
            /**
             * @description the second one: how good the evidence is
             * @enum {string}
             */
            quality: "none" | "uploaded" | "verified" | "served";
            reasons: ("no_rules" | "not_in_force" | "announced" | "no_longer_in_force" | "facts_say_no" | "fact_not_known" | "subject_gone" | "not_triggered" | "no_evidence" | "first_not_yet_due" | "in_term" | "term_ends_soon" | "term_ended" | "stated_earlier" | "anniversary_kept" | "clock_reset" | "window_boundary" | "was_late" | "lapsed_in_tenancy" | "outcome_failed" | "remedy_open" | "remedy_late" | "remedied" | "exemption" | "exemption_ended" | "done" | "done_late" | "not_done_yet" | "not_done_in_time" | "waits_for_verification" | "replacement_rejected" | "still_open" | "source_unconfirmed")[];
            /** @description code of the rule */
            rule: string;
            /** @description the duty, for whoever has to keep it */
            says: string;
            /** @enum {string} */
            severity: "life" | "penalty" | "order";
            /**
             * @description the first axis: how it stands in law
             * @enum {string}
             */
            standing: "no_duty" | "lawful" | "not_shown" | "breach";
            /** @enum {string} */
            state: "not_applicable" | "unknown_fact" | "missing" | "pending_verification" | "valid" | "due_soon" | "overdue" | "unsatisfactory" | "exempt" | "not_yet_in_force";
            /** @description the arithmetic, a sentence for each step */
            steps: string[];
            subject: components["schemas"]["ObligationsObligationSubject"];
            title: string;
        };
        /** @description How a property stands on a day: what its page says of it, in one line. */
        ObligationSummary: {
            /** Format: int32 */
            amber: number;
            /** Format: date */
            asOf: string;
            /**
             * Format: date
             * @description the next day on which any of them changes if nobody does anything; absent when there is none
             */
            changesOn?: string;
            /** @enum {string} */
            colour: "green" | "amber" | "red";
            /** Format: int32 */
            green: number;
            /** Format: uuid */
            property: string;
            /** @description whether there are rules that answer; the colour of one without them says only that */
            reckoned: boolean;
            /**
             * Format: int32
             * @description how many of its duties are; so the other two
             */
            red: number;
            /** @description its worst duty; absent when all are kept */
            worst?: string;
        };
        /** @description The duties of a property on a day. */
        ObligationsView: {
            /** Format: int32 */
            amber: number;
            /** Format: date */
            asOf: string;
            /**
             * Format: date
             * @description the next day on which any of them changes if nobody does anything; absent when there is none
             */
            changesOn?: string;
            /**
             * @description of the property: that of its worst duty
             * @enum {string}
             */
            colour: "green" | "amber" | "red";
            /**
             * Format: int32
             * @description how many duties are kept; what does not apply is none, and not counted
             */
            green: number;
            /** Format: date-time */
            knownAt: string;
            obligations: components["schemas"]["ObligationsObligationView"][];
            /** Format: uuid */
            property: string;
            /** Format: int32 */
            red: number;
            /** @description the packs of rules that answer */
            rulesOf: string[];
        };
        /** @description Words to agree to; <code>required</code> where nobody applies without. */
        OfferedConsent: {
            /** @enum {string} */
            kind: "data_processing" | "service_boundary" | "communications";
            required: boolean;
            /** Format: int32 */
            version: number;
            wording: string;
        };
        /** @description A plan as it is offered at a time, with its prices in a currency (ISO 4217). */
        OfferedPlan: {
            /** @description names it for good */
            code: string;
            currency: string;
            /** @description price of a month */
            monthly: number;
            name: string;
            /**
             * Format: int32
             * @description how many at most
             */
            properties: number;
            /** @description price of the beginning, once */
            setup: number;
        };
        /** @description What a stranger is shown. */
        OfferView: {
            /** @description the words of now */
            consents: components["schemas"]["OfferedConsent"][];
            /** @description what it is called */
            firm: string;
            /** @description whether it takes applications now */
            open: boolean;
            /** @description the smallest first */
            plans: components["schemas"]["OfferedPlan"][];
            /** @description to be sent with the application */
            started: string;
        };
        /** @description One of a firm's own fields. */
        OwnField: {
            /**
             * Format: date-time
             * @description since when it is no longer asked for; values that were given stay
             */
            archivedAt?: string;
            /** @description what a choice may be; empty for other kinds */
            choices: string[];
            /** @description by which values are kept; never changes */
            code: string;
            /** Format: uuid */
            id: string;
            /**
             * @description what can be said there; never changes
             * @enum {string}
             */
            kind: "text" | "number" | "date" | "yes_no" | "choice";
            label: string;
            /** Format: int32 */
            position: number;
            /** @description of the records that have it: <code>clients</code> */
            recordKind: string;
            /** Format: int64 */
            version: number;
        };
        OwnValueGivenValues: {
            /** @description all of them, by the code of the field: what is absent or empty is no longer said */
            values: {
                [key: string]: unknown;
            };
        };
        /** @description What is said of a record in the firm's own fields, and whether the caller may change it. */
        OwnValuesView: {
            commands: components["schemas"]["CommandView"][];
            /** Format: uuid */
            id: string;
            kind: string;
            /** @description by the code of the field; a date as in 2026-03-23 */
            values: {
                [key: string]: unknown;
            };
            /**
             * Format: int64
             * @description 0 while nothing was ever said
             */
            version: number;
        };
        /** @description A module that is there. */
        PacksPack: {
            /** @description its package: <code>sales</code> */
            id: string;
            name: string;
            /**
             * Format: int32
             * @description how many addresses it answers
             */
            routes: number;
            /** @description always <code>installed</code>: what is not installed is not here */
            status: string;
            /** @description that of the product and, behind a plus, a hash of the module's running code and migrations */
            version: string;
        };
        /** @description One page of a list. */
        PageAccessAttemptView: {
            items: components["schemas"]["AccessAttemptView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageApiKeyView: {
            items: components["schemas"]["ApiKeyView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageApplianceView: {
            items: components["schemas"]["ApplianceView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageApplicationRow: {
            items: components["schemas"]["ApplicationRow"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageBacklogView: {
            items: components["schemas"]["BacklogView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageCalendarFeedContent: {
            items: components["schemas"]["CalendarFeedContent"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageCalendarFeedView: {
            items: components["schemas"]["CalendarFeedView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageCaptureFormView: {
            items: components["schemas"]["CaptureFormView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageCertificateView: {
            items: components["schemas"]["CertificateView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageCheckpointView: {
            items: components["schemas"]["CheckpointView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageClientRow: {
            items: components["schemas"]["ClientRow"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageColleague: {
            items: components["schemas"]["Colleague"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageCommentView: {
            items: components["schemas"]["CommentView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageCopyView: {
            items: components["schemas"]["CopyView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageDeadLetterView: {
            items: components["schemas"]["DeadLetterView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageDeliveryView: {
            items: components["schemas"]["DeliveryView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageDocumentKind: {
            items: components["schemas"]["DocumentKind"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageDocumentView: {
            items: components["schemas"]["DocumentView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageDutyBoardRow: {
            items: components["schemas"]["DutyBoardRow"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageEndpointView: {
            items: components["schemas"]["EndpointView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageEnquiryView: {
            items: components["schemas"]["EnquiryView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageEventTypeView: {
            items: components["schemas"]["EventTypeView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageEventView: {
            items: components["schemas"]["EventView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageEvidenceRow: {
            items: components["schemas"]["EvidenceRow"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageExpiringView: {
            items: components["schemas"]["ExpiringView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageExportView: {
            items: components["schemas"]["ExportView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageFactHistoryView: {
            items: components["schemas"]["FactHistoryView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageFirmHeadView: {
            items: components["schemas"]["FirmHeadView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageFollowUp: {
            items: components["schemas"]["FollowUp"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageHazardView: {
            items: components["schemas"]["HazardView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageHoldView: {
            items: components["schemas"]["HoldView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageImportLine: {
            items: components["schemas"]["ImportLine"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageImportSummary: {
            items: components["schemas"]["ImportSummary"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageInstallationFirmView: {
            items: components["schemas"]["InstallationFirmView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageInstallationSessionView: {
            items: components["schemas"]["InstallationSessionView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageIntakePageView: {
            items: components["schemas"]["IntakePageView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageInteractionView: {
            items: components["schemas"]["InteractionView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageInvitationView: {
            items: components["schemas"]["InvitationView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageJobView: {
            items: components["schemas"]["JobView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageKeptView: {
            items: components["schemas"]["KeptView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageLargeView: {
            items: components["schemas"]["LargeView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageLeadSummary: {
            items: components["schemas"]["LeadSummary"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageLetterView: {
            items: components["schemas"]["LetterView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageLogHeadView: {
            items: components["schemas"]["LogHeadView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageLookAlikeView: {
            items: components["schemas"]["LookAlikeView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageMapVersionView: {
            items: components["schemas"]["MapVersionView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageMemberView: {
            items: components["schemas"]["MemberView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageMergeView: {
            items: components["schemas"]["MergeView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageMessageView: {
            items: components["schemas"]["MessageView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageNotificationView: {
            items: components["schemas"]["NotificationView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageObligationSummary: {
            items: components["schemas"]["ObligationSummary"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageOwnField: {
            items: components["schemas"]["OwnField"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PagePairView: {
            items: components["schemas"]["PairView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PagePermissionsView: {
            items: components["schemas"]["PermissionsView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PagePlanCount: {
            items: components["schemas"]["PlanCount"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PagePortalPropertyView: {
            items: components["schemas"]["PortalPropertyView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PagePortalUserView: {
            items: components["schemas"]["PortalUserView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageProofKindView: {
            items: components["schemas"]["ProofKindView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PagePropertyRow: {
            items: components["schemas"]["PropertyRow"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageProposalView: {
            items: components["schemas"]["ProposalView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PagePurgeView: {
            items: components["schemas"]["PurgeView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageReportScheduleView: {
            items: components["schemas"]["ReportScheduleView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageResponseBoardAnsweredView: {
            items: components["schemas"]["ResponseBoardAnsweredView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageResponseBoardCallView: {
            items: components["schemas"]["ResponseBoardCallView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageRetention: {
            items: components["schemas"]["Retention"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageRevisionView: {
            items: components["schemas"]["RevisionView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageRoleView: {
            items: components["schemas"]["RoleView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageRuleSetsView: {
            items: components["schemas"]["RuleSetsView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageSavedViewView: {
            items: components["schemas"]["SavedViewView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageScanView: {
            items: components["schemas"]["ScanView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageSessionView: {
            items: components["schemas"]["SessionView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageSnoozeView: {
            items: components["schemas"]["SnoozeView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageString: {
            items: string[];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageSuppressionView: {
            items: components["schemas"]["SuppressionView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageTeamView: {
            items: components["schemas"]["TeamView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageTemplateView: {
            items: components["schemas"]["TemplateView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageTenancyView: {
            items: components["schemas"]["TenancyView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageTerritoryView: {
            items: components["schemas"]["TerritoryView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageUiMapRole: {
            items: components["schemas"]["UiMapRole"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageVersionView: {
            items: components["schemas"]["VersionView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageWaitingView: {
            items: components["schemas"]["WaitingView"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageWordingLine: {
            items: components["schemas"]["WordingLine"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description One page of a list. */
        PageWordingVersion: {
            items: components["schemas"]["WordingVersion"][];
            /** @description where the next page begins; null on the last one */
            nextCursor?: string;
        };
        /** @description What people tell two leads apart by. */
        PairedLead: {
            city?: string;
            company?: string;
            /** Format: date-time */
            createdAt: string;
            email?: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            owner?: string;
            phone?: string;
            /** Format: int32 */
            score: number;
            /** @enum {string} */
            status: "new" | "contacted" | "qualified" | "appointment_scheduled" | "inspection_completed" | "quote_sent" | "negotiation" | "won" | "lost" | "nurture";
            street?: string;
            /** @enum {string} */
            temperature: "hot" | "warm" | "cool" | "cold";
        };
        /** @description Two leads that may be one. */
        PairView: {
            /** Format: date-time */
            foundAt: string;
            /** @enum {string} */
            foundBy: "enquiry" | "import" | "scan";
            /** Format: uuid */
            id: string;
            lead: components["schemas"]["PairedLead"];
            /** @description of the two as they are now; the reasons are from when they were found */
            likeness: components["schemas"]["Likeness"];
            other: components["schemas"]["PairedLead"];
            reasons: string[];
        };
        PasswordResetNewPassword: {
            /** Format: password */
            password: string;
        };
        PasswordResetRequestReset: {
            email: string;
        };
        /** @description One permission. */
        PermissionsItem: {
            code: string;
            /** @description whether the caller has it, and so may give it */
            held: boolean;
            label: string;
            /** @description built-in roles that have it */
            roles: string[];
        };
        /** @description What one module lets a role allow. */
        PermissionsView: {
            module: string;
            permissions: components["schemas"]["PermissionsItem"][];
        };
        PhoneCodeRequest: {
            /** @description six digits */
            code: string;
        };
        PhoneNumberRequest: {
            /** @description as people write it; without a country code it is one of the firm's country */
            number: string;
        };
        /** @description The caller's own phone. */
        PhoneView: {
            /** @description whether its owner has answered STOP: until they write START nothing goes there */
            barred: boolean;
            /**
             * Format: date-time
             * @description until when the code that was sent is good; null when none is waited for
             */
            codeEndsAt?: string;
            commands: components["schemas"]["CommandView"][];
            /**
             * Format: date-time
             * @description when it was confirmed, which is the consent to texts
             */
            confirmedAt?: string;
            /** @description false when this installation keeps texts in its outbox and sends none */
            leaves: boolean;
            /** @description in the form of E.164; null when there is none */
            number?: string;
            /** @enum {string} */
            state: "none" | "waiting" | "confirmed" | "stopped";
            /**
             * Format: int32
             * @description how often a code may still be tried; null when none is waited for
             */
            triesLeft?: number;
            /**
             * Format: int64
             * @description 0 while none was ever given
             */
            version: number;
        };
        /** @description How much one trade has to do in one area. */
        PlanCount: {
            /** @description outward part of the postcode; empty for properties without one */
            area: string;
            /** Format: int32 */
            duties: number;
            /**
             * Format: date
             * @description the earliest of their last days; before today when one is over
             */
            first: string;
            /** @description of the trade */
            label: string;
            /**
             * Format: int32
             * @description of how many duties the last day is over
             */
            late: number;
            /** Format: int32 */
            properties: number;
            /** @enum {string} */
            trade: "gas_engineer" | "electrician" | "energy_assessor" | "fire_assessor" | "water_assessor" | "alarm_fitter" | "surveyor" | "builder" | "office";
        };
        /** @description A duty that is to be done. */
        PlannedDuty: {
            /** @description what the appliance or the tenancy is called; empty for the property */
            about: string;
            /**
             * Format: date
             * @description the last compliant day
             */
            due: string;
            /** @description whether that is over */
            late: boolean;
            /** @description of the property */
            name: string;
            /**
             * Format: date
             * @description the first day on which doing it loses no time; absent when it loses none however early
             */
            opens?: string;
            /** Format: uuid */
            property: string;
            rule: string;
            subject: string;
            /** @description of the duty */
            title: string;
        };
        /** @description A client whose person a guest is, and as what. */
        PortalClient: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "landlord" | "agent" | "tenant";
            name: string;
        };
        /** @description A guest, for themselves. */
        PortalMeView: {
            /** @description whose person they are; those that are put aside, or not set up, are not among them */
            clients: components["schemas"]["PortalClient"][];
            email: string;
            /** @description what the firm is called */
            firm: string;
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** @description A duty. Tenants learn of it what concerns no other person: neither what it is about, nor reasons, nor what is threatened. */
        PortalObligationsPortalObligation: {
            /** @description of what in the property; absent for the property itself, and for tenants */
            about?: string;
            /** @description whether it is a duty on this day */
            applies: boolean;
            /**
             * Format: date
             * @description the next day on which state or colour differ if nobody does anything
             */
            changesOn?: string;
            /** @enum {string} */
            colour: "green" | "amber" | "red";
            /**
             * Format: date
             * @description the last compliant day
             */
            due?: string;
            law: components["schemas"]["ObligationsObligationLaw"];
            /** @description what the law threatens; absent when nothing is recorded, and for tenants */
            penalty?: string;
            /** @description why it is in its state; none for tenants */
            reasons: ("no_rules" | "not_in_force" | "announced" | "no_longer_in_force" | "facts_say_no" | "fact_not_known" | "subject_gone" | "not_triggered" | "no_evidence" | "first_not_yet_due" | "in_term" | "term_ends_soon" | "term_ended" | "stated_earlier" | "anniversary_kept" | "clock_reset" | "window_boundary" | "was_late" | "lapsed_in_tenancy" | "outcome_failed" | "remedy_open" | "remedy_late" | "remedied" | "exemption" | "exemption_ended" | "done" | "done_late" | "not_done_yet" | "not_done_in_time" | "waits_for_verification" | "replacement_rejected" | "still_open" | "source_unconfirmed")[];
            rule: string;
            /** @description the duty, for whoever has to keep it */
            says: string;
            /** @enum {string} */
            state: "not_applicable" | "unknown_fact" | "missing" | "pending_verification" | "valid" | "due_soon" | "overdue" | "unsatisfactory" | "exempt" | "not_yet_in_force";
            title: string;
        };
        /** @description The duties of a property of a guest on a day, as the firm sees them; the worst first. */
        PortalObligationsView: {
            /** Format: int32 */
            amber: number;
            /** Format: date */
            asOf: string;
            /**
             * Format: date
             * @description the next day on which any of them changes if nobody does anything; absent when there is none
             */
            changesOn?: string;
            /** @enum {string} */
            colour: "green" | "amber" | "red";
            /**
             * Format: int32
             * @description how many duties are kept; what does not apply is none, and not counted
             */
            green: number;
            /**
             * @description as what the guest sees it
             * @enum {string}
             */
            kind: "landlord" | "agent" | "tenant";
            name: string;
            obligations: components["schemas"]["PortalObligationsPortalObligation"][];
            /** Format: uuid */
            property: string;
            /** Format: int32 */
            red: number;
        };
        PortalOverviewPortalChange: {
            /** Format: date */
            changesOn: string;
            /**
             * @description of the property until then
             * @enum {string}
             */
            colour: "green" | "amber" | "red";
            name: string;
            /** Format: uuid */
            property: string;
        };
        /** @description How all properties of a guest stand today. */
        PortalOverviewView: {
            /** Format: int64 */
            amber: number;
            /** Format: date */
            asOf: string;
            /** Format: int64 */
            green: number;
            /** @description which change next if nobody does anything, the first first; at most ten */
            next: components["schemas"]["PortalOverviewPortalChange"][];
            /**
             * Format: int64
             * @description for whose place no rules answer; they are in none of the three colours
             */
            noRules: number;
            /**
             * Format: int64
             * @description how many are not counted yet, because very much was recorded a moment ago
             */
            pending: number;
            /**
             * Format: int64
             * @description how many they are
             */
            properties: number;
            /**
             * Format: int64
             * @description how many of them are; so the other two
             */
            red: number;
        };
        /** @description A property of a guest, and how it stands today. */
        PortalPropertyView: {
            /** Format: int32 */
            amber: number;
            /**
             * Format: date
             * @description the next day on which any of them changes if nobody does anything; absent when there is none
             */
            changesOn?: string;
            city?: string;
            /** @description what its client is called */
            client: string;
            /** @enum {string} */
            colour: "green" | "amber" | "red";
            country?: string;
            /** Format: int32 */
            green: number;
            /** Format: uuid */
            id: string;
            /**
             * @description as what the guest sees it
             * @enum {string}
             */
            kind: "landlord" | "agent" | "tenant";
            name: string;
            postcode?: string;
            /** @description whether there are rules that answer; the colour of one without them says only that */
            reckoned: boolean;
            /**
             * Format: int32
             * @description how many of its duties are; so the other two
             */
            red: number;
            region?: string;
            street?: string;
            /** @description its worst duty; absent when all are kept */
            worst?: string;
        };
        PortalUserAssignProperties: {
            /** @description what they see from now on; all of the client's when it is absent, which no tenant may */
            properties?: string[];
        };
        /** @description A person of a client, as members see them. */
        PortalUserView: {
            commands: components["schemas"]["CommandView"][];
            /** Format: date-time */
            createdAt: string;
            email: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "landlord" | "agent" | "tenant";
            /**
             * Format: date-time
             * @description until when that link can be used; absent when it was used, or taken back
             */
            linkExpiresAt?: string;
            /**
             * Format: date-time
             * @description when the latest link was written; whether its letter arrived stands with the mails
             */
            linkSentAt?: string;
            /**
             * Format: int32
             * @description how many links were written to them
             */
            linksSent: number;
            name: string;
            /** @description what they see of the client; null for all, those to come among them */
            properties?: string[];
            /** @enum {string} */
            status: "invited" | "active" | "disabled";
            /**
             * Format: int64
             * @description counts what changes of the person and of what they see
             */
            version: number;
        };
        /** @description What Postmark tells, as far as it is read here; it adds fields as it likes. */
        PostmarkEvent: {
            BouncedAt?: string;
            ChangedAt?: string;
            DeliveredAt?: string;
            Description?: string;
            Details?: string;
            Email?: string;
            Inactive?: boolean;
            MessageID?: string;
            Metadata?: {
                [key: string]: string;
            };
            Origin?: string;
            ReceivedAt?: string;
            Recipient?: string;
            RecordType?: string;
            SuppressionReason?: string;
            SuppressSending?: boolean;
            Type?: string;
        };
        /** @description One thing that a command needs of any record. */
        PreconditionsNeeded: {
            code: string;
            rule: string;
            source: string;
        };
        Problem: {
            code: string;
            detail: string;
            errors?: {
                code: string;
                message: string;
                pointer: string;
            }[];
            readiness?: {
                /**
                 * Format: date-time
                 * @description when the answer will change by itself; null when it will not
                 */
                changesAt?: string;
                /** @description stable name of the requirement */
                code: string;
                /** @description what was looked at, in words, with its value */
                fact: string;
                /** @description how; null when met or when nobody can */
                fix?: components["schemas"]["RequirementFix"];
                /** @description who may fix it, in words; null when met or when nobody can */
                fixer?: string;
                /** @description whether it holds at the instant of evaluation; what is unknown is not met */
                met: boolean;
                /** @description what must hold */
                rule: string;
                /** @description where the rule comes from: law, policy, lifecycle */
                source: string;
            }[];
            requestId: string;
            /** Format: int32 */
            status: number;
            title: string;
            type: string;
        };
        /** @description What a document proves, as whoever verified it read it there. */
        Proof: {
            /**
             * Format: date
             * @description the last day on which it holds
             */
            expiresOn?: string;
            /**
             * Format: date
             * @description the day that it states
             */
            issuedOn?: string;
            /** @enum {string} */
            outcome?: "satisfactory" | "advisory" | "unsatisfactory";
            /** @description the number that its issuer gave it */
            reference?: string;
        };
        /** @description A kind of certificate or record. */
        ProofKindView: {
            /**
             * @description of what it is: the property, or each of some appliances, tenancies or hazards
             * @enum {string}
             */
            about: "property" | "appliance" | "tenancy" | "hazard";
            /** @description which it can state besides that of its issue */
            days: ("expires_on" | "next_due_on" | "remedy_by")[];
            /** @description whether it states until when it holds before it can be verified; so the other four */
            ends: boolean;
            inspector: boolean;
            /** @enum {string} */
            kind: "gas_safety_record" | "gas_remedial" | "eicr" | "electrical_remedial" | "remedial_sent_to_tenant" | "remedial_sent_to_council" | "epc" | "mees_exemption" | "alarm_test" | "co_alarm_test" | "alarm_installation" | "co_alarm_installation" | "fire_risk_assessment" | "fire_safety_information" | "flat_door_check" | "communal_door_check" | "legionella_assessment" | "hmo_licence" | "selective_licence" | "temporary_exemption_notice" | "landlord_registration" | "rent_smart_wales_registration" | "rent_smart_wales_licence" | "deposit_protection" | "prescribed_information" | "right_to_rent_check" | "renters_rights_sheet" | "written_statement" | "hazard_investigation" | "hazard_summary" | "hazard_made_safe" | "hazard_work_begun";
            label: string;
            number: boolean;
            /** @description what it can come to; empty when it shows one thing only */
            outcomes: string[];
            person: boolean;
            registration: boolean;
        };
        /**
         * @description All that an outsider needs to check that an event is in the log: <code>leafHash = SHA-256(0x00 ‖ leaf)</code>, the path leads
         *      from it to the root in the checkpoint (RFC 9162, 2.1.3.2), whose note the key verifies; the leaf's contentHash is
         *      <code>SHA-256(salt ‖ content)</code>. Hashes and salt are base64.
         */
        ProofView: {
            checkpoint: string;
            /** @description exact text of before, after and reason */
            content: string;
            /** Format: int64 */
            index: number;
            /** @description exact text of the leaf */
            leaf: string;
            leafHash: string;
            path: string[];
            salt: string;
            /** Format: int64 */
            size: number;
            verifierKey: string;
        };
        PropertyMove: {
            /** Format: uuid */
            client: string;
            reason: string;
        };
        /** @description In which nation of the United Kingdom a postcode lies. */
        PropertyNationView: {
            /** @description absent when it does not say */
            nation?: string;
            /** @description in words */
            why: string;
        };
        PropertyReason: {
            /** @description why it is put aside or brought back */
            reason: string;
        };
        PropertyRequest: {
            address: components["schemas"]["Address"];
            /** @description what it is called inside of its building, such as "Flat 3" */
            unit?: string;
        };
        /** @description A property as lists show it. */
        PropertyRow: {
            /**
             * Format: uuid
             * @description of which it is a unit
             */
            building?: string;
            city?: string;
            /** Format: uuid */
            client: string;
            clientName: string;
            country?: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** @description the unit and the street, or whatever else of the address is known */
            name: string;
            /** @description what is said in the firm's own fields, by their codes */
            own: {
                [key: string]: unknown;
            };
            postcode?: string;
            region?: string;
            /** @enum {string} */
            status: "active" | "archived";
            street?: string;
            tags: string[];
            unit?: string;
        };
        /** @description A unit of the property, by which its page is found. */
        PropertyUnitLine: {
            archived: boolean;
            clientName: string;
            /** Format: uuid */
            id: string;
            unit: string;
        };
        /** @description A property as its page shows it. */
        PropertyView: {
            /** @description absent unless it is archived */
            archivedBecause?: string;
            /**
             * Format: uuid
             * @description of which it is a unit
             */
            building?: string;
            buildingName?: string;
            city?: string;
            /** Format: uuid */
            client: string;
            clientName: string;
            commands: components["schemas"]["CommandView"][];
            country?: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** Format: double */
            latitude?: number;
            /** Format: double */
            longitude?: number;
            /** @description the unit and the street, or whatever else of the address is known */
            name: string;
            postcode?: string;
            region?: string;
            /** @enum {string} */
            status: "active" | "archived";
            street?: string;
            /** @description what it is called inside of its building */
            unit?: string;
            /** @description that it has: the first 200 */
            units: components["schemas"]["PropertyUnitLine"][];
            /** Format: int64 */
            version: number;
        };
        /** @description What a machine believes that a version says. It counts for nothing until a person verifies the version. */
        ProposalView: {
            /** @description whether who verified the version said the same; absent while nobody has */
            agrees?: boolean;
            /**
             * Format: double
             * @description from 0 to 1
             */
            confidence: number;
            /** @description what stands around it */
            excerpt: string;
            /** @enum {string} */
            field: "issued_on" | "expires_on" | "reference" | "outcome";
            /**
             * Format: int32
             * @description how long it is there
             */
            length: number;
            /**
             * Format: int32
             * @description 1 for the first; absent where there are no pages
             */
            page?: number;
            /** @description what found it */
            source: string;
            /**
             * Format: int32
             * @description where in the excerpt it begins
             */
            starts: number;
            /** @description a day as 2027-05-12, the code of an outcome, or a number */
            value: string;
        };
        /** @description What was sent, as the predecessor's clients read it. */
        PtwDeliveryView: {
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            dedupe_key?: string;
            /** Format: date-time */
            delivered_at?: string;
            error_message?: string;
            event: string;
            /** Format: uuid */
            id: string;
            /** @description what is sent, as a text */
            payload: string;
            response_body?: string;
            /** Format: int32 */
            response_code?: number;
            /** Format: int32 */
            retry_count?: number;
            /** @description <code>pending</code>, <code>success</code> or <code>failed</code> */
            status: string;
        };
        /** @description What changes of a webhook; what is null stays. */
        PtwWebhookChange: {
            enabled?: boolean;
            events?: string[];
            name?: string;
            url?: string;
        };
        /** @description A webhook as the predecessor's clients write it. A secret cannot be given: it is made here and shown once. */
        PtwWebhookRequest: {
            /** @description whether it is sent anything; it is when nothing is said */
            enabled?: boolean;
            /** @description names of events, the parts joined by a line or a dot; none for all */
            events: string[];
            name: string;
            url: string;
        };
        /** @description A webhook as the predecessor's clients read it. */
        PtwWebhookView: {
            /** Format: date-time */
            created_at?: string;
            enabled: boolean;
            events: string[];
            /** Format: uuid */
            id: string;
            last_error?: string;
            last_status?: string;
            name: string;
            /** @description whole in the answer that makes it, else hidden; its end was shown before, which gave a part of it away */
            secret: string;
            url: string;
        };
        /** @description The same for everybody: it does not tell whether somebody is known. */
        PublicCaptureCaptureReceipt: {
            /** @description whether a link that was sent by mail has to be followed */
            confirmation: boolean;
            message: string;
            /** @description where to send the sender instead of showing the message; null when there is no such place */
            returnTo?: string;
        };
        /** @description An application as the predecessor published it. Who sends it has shown the words that the offer has now. */
        PublishedApplication: {
            billing_plan?: string;
            client_type?: string;
            company_name?: string;
            consent_communications?: boolean;
            consent_data_processing?: boolean;
            consent_service_boundary?: boolean;
            email?: string;
            full_name?: string;
            phone?: string;
            preferred_contact?: string;
            properties?: components["schemas"]["PublishedApplicationPublishedProperty"][];
        };
        /** @description A property in the United Kingdom. */
        PublishedApplicationPublishedProperty: {
            address_line_1?: string;
            address_line_2?: string;
            city?: string;
            postcode?: string;
        };
        PublishedIntakePublishedReceipt: {
            message: string;
            /** @description by which the application can be taken back */
            receipt: string;
        };
        /** @description How all properties of a client stand. Colour is that of the worst, here as everywhere. */
        PublishedPack: {
            /** Format: date */
            asOf: string;
            client: components["schemas"]["PublishedPackPackedClient"];
            /**
             * @description absent for a client without properties
             * @enum {string}
             */
            colour?: "green" | "amber" | "red";
            /**
             * Format: int32
             * @description of all duties that are kept, rounded down; absent when nothing is asked for
             */
            percent?: number;
            properties: components["schemas"]["PublishedPackPackedProperty"][];
        };
        PublishedPackPackedClient: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        PublishedPackPackedCounts: {
            /** Format: int32 */
            amber: number;
            /** Format: int32 */
            green: number;
            /** Format: int32 */
            red: number;
        };
        PublishedPackPackedDocuments: {
            /** Format: int32 */
            pending: number;
            /**
             * Format: int32
             * @description certificates that were handed in and not withdrawn
             */
            total: number;
            /** Format: int32 */
            verified: number;
        };
        PublishedPackPackedProperty: {
            address: string;
            /** @enum {string} */
            colour: "green" | "amber" | "red";
            counts: components["schemas"]["PublishedPackPackedCounts"];
            documents: components["schemas"]["PublishedPackPackedDocuments"];
            /** Format: uuid */
            id: string;
            /**
             * Format: int32
             * @description of its duties that are kept, rounded down; absent when nothing is asked for
             */
            percent?: number;
            requirements: components["schemas"]["PublishedPackPackedRequirement"][];
        };
        PublishedPackPackedRequirement: {
            /** @enum {string} */
            colour: "green" | "amber" | "red";
            description: string;
            /** Format: date */
            due?: string;
            requirement: string;
            /** @enum {string} */
            state: "not_applicable" | "unknown_fact" | "missing" | "pending_verification" | "valid" | "due_soon" | "overdue" | "unsatisfactory" | "exempt" | "not_yet_in_force";
            /** @description what it is about, where that is not the property itself */
            subject: string;
        };
        /** @description What purging a document would erase, and what keeps it: nothing is done by looking. */
        PurgePlan: {
            /** @description who says so */
            because: string;
            /**
             * Format: int64
             * @description how many bytes all of them have
             */
            bytes: number;
            commands: components["schemas"]["CommandView"][];
            /** Format: uuid */
            document: string;
            /** @description that stand */
            holds: components["schemas"]["HoldView"][];
            /**
             * Format: date
             * @description the first day on which it may go, in the firm's zone; absent where no period keeps it
             */
            keptUntil?: string;
            /**
             * Format: int32
             * @description how long documents of this kind are kept
             */
            months: number;
            /** @description what was asked for and is not declined or withdrawn; absent for nothing */
            purge?: components["schemas"]["PurgeView"];
            /**
             * Format: int32
             * @description how many of them have a content that stays, for another document has the same
             */
            shared: number;
            /**
             * Format: int64
             * @description of the document: asking for the purge needs it
             */
            version: number;
            /**
             * Format: int32
             * @description how many would go
             */
            versions: number;
        };
        PurgeRefusal: {
            /** @description for who asked for it */
            reason: string;
        };
        /** @description A purge as those see it who see the document. */
        PurgeView: {
            /** @enum {string} */
            basis: "erasure_request" | "consent_withdrawn" | "retention_ended" | "court_order" | "other_legal";
            /** Format: int64 */
            bytes: number;
            /** @description of one alone: in lists there are none */
            commands: components["schemas"]["CommandView"][];
            /** Format: date-time */
            decidedAt?: string;
            /** @description who agreed, declined or withdrew; absent while nobody has */
            decidedBy?: components["schemas"]["Colleague"];
            decidedWhy?: string;
            /** Format: uuid */
            document: string;
            /**
             * Format: date-time
             * @description absent while anything is left
             */
            doneAt?: string;
            /**
             * Format: int32
             * @description how many of the versions are gone
             */
            erased: number;
            /** Format: uuid */
            id: string;
            legalReference: string;
            /** @description of the document, for as long as it has one */
            name: string;
            reason: string;
            /** Format: uuid */
            record: string;
            recordKind: string;
            /** Format: date-time */
            requestedAt: string;
            requestedBy: components["schemas"]["Colleague"];
            /** @enum {string} */
            status: "requested" | "approved" | "done" | "declined" | "withdrawn";
            /** Format: int64 */
            version: number;
            /** Format: int32 */
            versions: number;
        };
        /**
         * @description Hours of every day in which no mail comes at once, on the member's wall clock. Half-open; an end that is not after the
         *      beginning is on the next day.
         */
        QuietHours: {
            /** Format: time-local */
            from: string;
            /** Format: time-local */
            until: string;
        };
        /** @description Who has used up a limit. */
        RateBlock: {
            /**
             * Format: date-time
             * @description when calls are served again
             */
            endsAt: string;
            /** @enum {string} */
            kind: "address" | "user" | "key" | "firm";
            /** @enum {string} */
            scope: "global" | "api" | "auth" | "upload" | "export";
            /**
             * Format: date-time
             * @description when the first of the windows without a break began in which it was used up
             */
            since: string;
            /** @description an id, or a network */
            subject: string;
        };
        /** @description The limits, and whom they stop. */
        RateBoard: {
            /** @description who has used one up now, those of longest standing first, 200 at most */
            blocked: components["schemas"]["RateBlock"][];
            /** @description those that are set */
            limits: components["schemas"]["RateLimitView"][];
            /**
             * Format: int32
             * @description how many share them
             */
            nodes: number;
            releases: components["schemas"]["RateRelease"][];
            /** Format: int64 */
            windowSeconds: number;
        };
        /** @description How many calls are served in one window. */
        RateLimitView: {
            /** @enum {string} */
            kind: "address" | "user" | "key" | "firm";
            /** Format: int32 */
            limit: number;
            /** @enum {string} */
            scope: "global" | "api" | "auth" | "upload" | "export";
        };
        /** @description Somebody whose calls one limit does not count for a while. */
        RateRelease: {
            /** @description who released it */
            by: string;
            /** Format: date-time */
            endsAt: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "address" | "user" | "key" | "firm";
            reason: string;
            /** @enum {string} */
            scope: "global" | "api" | "auth" | "upload" | "export";
            /** @description an id, or a network */
            subject: string;
            /** Format: int64 */
            version: number;
        };
        RatingByHand: {
            /** Format: int32 */
            score: number;
            /**
             * Format: date-time
             * @description when it ends by itself; absent when somebody has to end it
             */
            until?: string;
            why: string;
        };
        RatingEvent: {
            event: string;
            /** @description tells two occurrences of one event apart; absent when it happens once */
            key?: string;
        };
        /** @description The number and the lines that make it. */
        RatingsExplained: {
            /** Format: date-time */
            at: string;
            /**
             * Format: date-time
             * @description when the computed number next changes by time alone
             */
            changesAt?: string;
            /**
             * Format: int32
             * @description the sum of the lines, held within 0 and 100
             */
            computed: number;
            /** Format: uuid */
            lead: string;
            lines: components["schemas"]["RatingsLine"][];
            /** @description the number set by hand that is shown instead; null when none is */
            manual?: components["schemas"]["ManualScore"];
            /**
             * Format: int32
             * @description the sum before that
             */
            total: number;
        };
        RatingsLine: {
            /** Format: date-time */
            addedAt: string;
            /** Format: date-time */
            changesAt?: string;
            group: string;
            /**
             * Format: int32
             * @description what the line is worth at the instant asked about
             */
            points: number;
            reason: string;
            rule: string;
            /** Format: int32 */
            ruleSet: number;
        };
        RawRoutes: {
            /** Format: int32 */
            count: number;
            routes: string[];
        };
        ReactivateMember: {
            reason: string;
        };
        /** @description What a document says of a certificate. It counts for nothing until a person hands it in. */
        Reading: {
            /** @description what to look at */
            doubts: ("nothing_read" | "not_open" | "damaged" | "other_kind" | "other_postcode" | "not_issued" | "unsatisfactory")[];
            /**
             * Format: date
             * @description the last day on which it holds, of a kind that states it
             */
            expiresOn?: string;
            /** @description who checked */
            inspector?: string;
            /**
             * Format: date
             * @description the day of the check, or of registration
             */
            issuedOn?: string;
            /**
             * @description for which it was read
             * @enum {string}
             */
            kind: "gas_safety_record" | "gas_remedial" | "eicr" | "electrical_remedial" | "remedial_sent_to_tenant" | "remedial_sent_to_council" | "epc" | "mees_exemption" | "alarm_test" | "co_alarm_test" | "alarm_installation" | "co_alarm_installation" | "fire_risk_assessment" | "fire_safety_information" | "flat_door_check" | "communal_door_check" | "legionella_assessment" | "hmo_licence" | "selective_licence" | "temporary_exemption_notice" | "landlord_registration" | "rent_smart_wales_registration" | "rent_smart_wales_licence" | "deposit_protection" | "prescribed_information" | "right_to_rent_check" | "renters_rights_sheet" | "written_statement" | "hazard_investigation" | "hazard_summary" | "hazard_made_safe" | "hazard_work_begun";
            /**
             * Format: date
             * @description when it asks for the next check, of a kind that states it
             */
            nextDueOn?: string;
            number?: string;
            /** @description what it came to */
            outcomes: string[];
            /** @description the address that it is about, as it says */
            place?: string;
            /** @description of who checked */
            registration?: string;
            /**
             * @description absent when nothing was read
             * @enum {string}
             */
            source?: "energy_register" | "page";
        };
        /** @description A piece of an excerpt, as plain text. */
        RecordHitExcerpt: {
            /** @description whether it is one of the words that were looked for */
            found: boolean;
            text: string;
        };
        /** @description A record as those see it who talk about it. */
        RecordView: {
            commands: components["schemas"]["CommandView"][];
            /** Format: uuid */
            id: string;
            kind: string;
            /** @description where it is in the application */
            link: string;
            name: string;
            /** @description who does, by name */
            watchers: components["schemas"]["Colleague"][];
            /** @description whether the caller hears what is said about it */
            watching: boolean;
        };
        /** @description Whom a limit is not to count for a while. */
        ReleaseRate: {
            /**
             * Format: int32
             * @description how long
             */
            hours: number;
            /** @enum {string} */
            kind: "address" | "user" | "key" | "firm";
            reason: string;
            /** @enum {string} */
            scope: "global" | "api" | "auth" | "upload" | "export";
            /** @description id of a user, key or firm; an address, or a /64 as it is listed */
            subject: string;
        };
        /** @description The fewest visits of one trade to one area that do each duty in its own window. */
        RenewalPlan: {
            area: string;
            /** @description whether more duties have their last day on <code>until</code> than one plan holds: those that are left are not in it */
            cut: boolean;
            /** Format: date */
            from: string;
            /** @description of the trade */
            label: string;
            /**
             * Format: date
             * @description the day from which to ask on; absent when nothing is left
             */
            next?: string;
            /** @enum {string} */
            trade: "gas_engineer" | "electrician" | "energy_assessor" | "fire_assessor" | "water_assessor" | "alarm_fitter" | "surveyor" | "builder" | "office";
            /**
             * Format: date
             * @description the last day that is planned: earlier than asked for where one plan does not hold more
             */
            until: string;
            visits: components["schemas"]["RenewalPlanPlannedVisit"][];
        };
        /** @description Duties that are done on one day. */
        RenewalPlanPlannedVisit: {
            /**
             * Format: date
             * @description the last one, which is proposed
             */
            day: string;
            /** @description by their last days */
            duties: components["schemas"]["PlannedDuty"][];
            /**
             * Format: date
             * @description the first day that lies in all their windows
             */
            earliest: string;
            /**
             * Format: int32
             * @description how many
             */
            properties: number;
        };
        ReportScheduleReportRecipient: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** @description A list that comes by itself. */
        ReportScheduleView: {
            cadence: components["schemas"]["Cadence"];
            /** @description in their order; none for all */
            columns: string[];
            commands: components["schemas"]["CommandView"][];
            /**
             * Format: date-time
             * @description when it comes next; null unless active
             */
            dueAt?: string;
            /** @enum {string} */
            format: "csv" | "xlsx" | "pdf" | "zip";
            /** Format: uuid */
            id: string;
            /** @description what the list is called */
            label: string;
            /** @description when it came last and what became of it; null before */
            last?: components["schemas"]["ScheduleLastReport"];
            name: string;
            /** Format: uuid */
            owner: string;
            ownerName: string;
            /** @description filters and sort as the list's address in the API says them */
            query: {
                [key: string]: string[];
            };
            recipients: components["schemas"]["ReportScheduleReportRecipient"][];
            source: string;
            /** @enum {string} */
            status: "active" | "paused" | "deleted";
            /** Format: int64 */
            version: number;
        };
        /** @description What can be changed of a schedule. */
        ReportSettings: {
            cadence: components["schemas"]["Cadence"];
            /** @enum {string} */
            format: "csv" | "xlsx" | "pdf" | "zip";
            name: string;
            /** @description members of the firm */
            recipients: string[];
        };
        /** @description One thing that a command needs. */
        Requirement: {
            /**
             * Format: date-time
             * @description when the answer will change by itself; null when it will not
             */
            changesAt?: string;
            /** @description stable name of the requirement */
            code: string;
            /** @description what was looked at, in words, with its value */
            fact: string;
            /** @description how; null when met or when nobody can */
            fix?: components["schemas"]["RequirementFix"];
            /** @description who may fix it, in words; null when met or when nobody can */
            fixer?: string;
            /** @description whether it holds at the instant of evaluation; what is unknown is not met */
            met: boolean;
            /** @description what must hold */
            rule: string;
            /** @description where the rule comes from: law, policy, lifecycle */
            source: string;
        };
        /** @description How to meet a requirement. */
        RequirementFix: {
            /** @description a command of the same record, or null */
            command?: string;
            /** @description an address in the application, or null */
            screen?: string;
        };
        /** @description One first response: a row behind the figures. */
        ResponseBoardAnsweredView: {
            /** Format: uuid */
            by?: string;
            byName?: string;
            /** Format: date-time */
            endedAt: string;
            /** Format: uuid */
            lead: string;
            leadName: string;
            /**
             * Format: int64
             * @description in business
             */
            seconds: number;
            /** Format: date-time */
            startedAt: string;
            withinTarget: boolean;
        };
        ResponseBoardByHour: {
            /** Format: int32 */
            hour: number;
            metrics: components["schemas"]["ResponseMetrics"];
        };
        ResponseBoardByMember: {
            /** Format: uuid */
            member?: string;
            metrics: components["schemas"]["ResponseMetrics"];
            name?: string;
        };
        /** @description Somebody was called to answer a lead: one line of their notifications. */
        ResponseBoardCallView: {
            acknowledged: boolean;
            /** Format: date-time */
            calledAt: string;
            /** Format: date-time */
            deadline: string;
            ended: boolean;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            lead: string;
            leadName: string;
            /** Format: date-time */
            readAt?: string;
            /** @enum {string} */
            rung: "rep" | "manager" | "operations" | "owner";
        };
        ResponseBoardMetrics: {
            all: components["schemas"]["ResponseMetrics"];
            /** @description whether there were more responses than are counted at once */
            cut: boolean;
            /** Format: date-time */
            from: string;
            /** @description by the hour of the firm's day in which the lead came in */
            hours: components["schemas"]["ResponseBoardByHour"][];
            /** @description best first: the highest share within the target, then the lowest median */
            members: components["schemas"]["ResponseBoardByMember"][];
            /** Format: date-time */
            to: string;
        };
        ResponseClockAct: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            by?: string;
        };
        ResponseClockEnd: {
            act: components["schemas"]["ResponseClockAct"];
            /**
             * Format: int64
             * @description business time to the response; null when there was none, and then it counts in no metric
             */
            seconds?: number;
            withinTarget: boolean;
        };
        /** @description Who is called, and when. */
        ResponseClockStep: {
            /** Format: date-time */
            dueAt: string;
            /** @enum {string} */
            rung: "rep" | "manager" | "operations" | "owner";
        };
        /**
         * @description How the promise was kept over a period. Every first response counts, one after zero seconds too; a clock that was
         *      cancelled counts in nothing. Without any response there is no mean, not a zero.
         */
        ResponseMetrics: {
            /** Format: int32 */
            count: number;
            /** @description percentage within the target, to a tenth */
            kept?: number;
            /** @description seconds in business, to a tenth */
            mean?: number;
            /** @description the middle one, or the mean of the two in the middle, to a tenth */
            median?: number;
        };
        ResponseSettingsSetting: {
            ladder: components["schemas"]["Ladder"];
            /**
             * Format: int64
             * @description 0 while the usual ladder holds
             */
            version: number;
        };
        /** @description The response clock of a lead. */
        ResponseView: {
            acknowledged?: components["schemas"]["ResponseClockAct"];
            /**
             * Format: int32
             * @description how many of the steps have been carried out
             */
            called: number;
            /**
             * Format: date-time
             * @description when the promise is broken unless somebody answers
             */
            deadline?: string;
            ended?: components["schemas"]["ResponseClockEnd"];
            /** Format: uuid */
            lead: string;
            /** @description whether there is one: nobody waits for an answer to an imported lead, and then nothing else is here */
            promised: boolean;
            /** Format: uuid */
            responder?: string;
            /** Format: date-time */
            startedAt?: string;
            steps: components["schemas"]["ResponseClockStep"][];
        };
        /** @description For how long documents of a kind are kept. */
        Retention: {
            kind: string;
            label: string;
            /**
             * Format: int32
             * @description after the last version came and what it proves has ended; zero for no time
             */
            months: number;
            /** @description where the usual time is from; absent where there is none */
            source?: string;
            /**
             * Format: int32
             * @description what holds where the firm says nothing
             */
            usual: number;
            /**
             * Format: int64
             * @description 0 while the firm has said nothing
             */
            version: number;
        };
        RetentionPeriod: {
            /**
             * Format: int32
             * @description zero for no time
             */
            months: number;
        };
        RetryDeadLetter: {
            /** @description what the logs of the installation and of the firm say */
            reason: string;
        };
        /** @description What a comment said before it was changed. */
        RevisionView: {
            body: string;
            /**
             * Format: int32
             * @description 1 for what was said first
             */
            number: number;
            /**
             * Format: date-time
             * @description when it was changed
             */
            until: string;
        };
        /** @description A role as it shall be. */
        RoleRequest: {
            name: string;
            permissions: string[];
            /**
             * @description which of the firm's rows its holders see
             * @enum {string}
             */
            rows: "own" | "team" | "territory" | "all";
        };
        /** @description A role. */
        RoleView: {
            builtIn: boolean;
            code: string;
            commands: components["schemas"]["CommandView"][];
            /** @description whether the caller may give it to somebody */
            grantable: boolean;
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            members: number;
            name: string;
            permissions: string[];
            /** @enum {string} */
            rows: "own" | "team" | "territory" | "all";
            /** Format: int64 */
            version: number;
        };
        /** @description How much the firm's documents take. What is erased for good counts no more; what is only removed does. */
        RoomView: {
            /**
             * Format: int64
             * @description of all versions
             */
            bytes: number;
            /**
             * Format: int64
             * @description so many are there for the firm
             */
            bytesMax: number;
            /**
             * Format: int32
             * @description the last share, in percent, at which it should be looked after; 0 below the first
             */
            mark: number;
            /**
             * Format: int32
             * @description of what there is most of, from 0
             */
            percent: number;
            /** Format: int64 */
            versions: number;
            /**
             * Format: int64
             * @description as many versions
             */
            versionsMax: number;
        };
        RouteList: {
            /** Format: int32 */
            count: number;
            routes: components["schemas"]["RouteView"][];
        };
        /** @description How calls of one route went on this node since its start. Streams are not counted, they end when somebody goes. */
        RoutesFigures: {
            /**
             * Format: double
             * @description null, as are the others, before the first call
             */
            averageMs?: number;
            /** Format: int64 */
            count: number;
            /**
             * Format: double
             * @description share of calls that the server answered by 5xx, from 0 to 1
             */
            errors: number;
            /** Format: date-time */
            lastUsed?: string;
            /** Format: double */
            maxMs?: number;
            /** Format: double */
            minMs?: number;
            /** Format: double */
            p50Ms?: number;
            /** Format: double */
            p99Ms?: number;
        };
        RouteSummary: {
            by_prefix?: {
                [key: string]: number;
            };
            by_tag?: {
                [key: string]: number;
            };
            /** Format: int32 */
            total: number;
        };
        RouteView: {
            deprecated: boolean;
            figures: components["schemas"]["RoutesFigures"];
            methods: string[];
            module: string;
            /** @description operation id in the API's description */
            name: string;
            path: string;
            permission?: string;
        };
        /** @description A firm's scoring rules in one version. Data: a published version never changes, so an old entry keeps its meaning. */
        RuleSet: {
            bands: components["schemas"]["Bands"];
            /** @description adjustments for things that happen */
            events: components["schemas"]["RuleSetEventRule"][];
            /** @description what silence costs, counted from the last engagement */
            idle: components["schemas"]["RuleSetStep"][];
            /** @description standing rules: each gives the points of its first case that holds */
            rules: components["schemas"]["RuleSetRule"][];
            /** Format: int32 */
            version: number;
        };
        /** @description Holds when every given part holds; with none it always holds, and is the last case of its rule. */
        RuleSetCase: {
            atLeast?: number;
            atMost?: number;
            /**
             * @description the input it looks at, where that is another than the rule's; null for the rule's
             * @enum {string}
             */
            of?: "property_value" | "postcode" | "source" | "funnel" | "response_seconds" | "interactions" | "budget_confirmed" | "budget_min" | "decision_maker" | "urgency" | "home_age" | "roof_age" | "insurance_claim" | "competitor_quotes" | "property_type";
            /** @description codes, any of which will do */
            oneOf?: string[];
            /** Format: int32 */
            points: number;
            reason: string;
            /** @description whether the case is for an input that nobody has given; only then does it hold without a value */
            unknown: boolean;
        };
        RuleSetDraft: {
            note: string;
            /** @description its own version number is given by the server, whatever is sent */
            rules: components["schemas"]["RuleSet"];
        };
        RuleSetEventRule: {
            code: string;
            /** @description how the points change afterwards; empty when they stay */
            fades: components["schemas"]["RuleSetStep"][];
            /** Format: int32 */
            points: number;
            reason: string;
        };
        RuleSetRule: {
            cases: components["schemas"]["RuleSetCase"][];
            code: string;
            group: string;
            /** @enum {string} */
            input: "property_value" | "postcode" | "source" | "funnel" | "response_seconds" | "interactions" | "budget_confirmed" | "budget_min" | "decision_maker" | "urgency" | "home_age" | "roof_age" | "insurance_claim" | "competitor_quotes" | "property_type";
        };
        /** @description From <code>after</code> on, the points of the entry are changed by <code>change</code> in all, not by that much more. */
        RuleSetStep: {
            /** Format: duration */
            after: string;
            /** Format: int32 */
            change: number;
        };
        /** @description One version of the rules. */
        RuleSetsView: {
            /** @description whether leads are rated by it now */
            current: boolean;
            note: string;
            /**
             * Format: int32
             * @description 1 for the rules every firm starts with
             */
            number: number;
            /**
             * Format: date-time
             * @description null while it is a draft; for number 1 the beginning of time
             */
            publishedAt?: string;
            /**
             * Format: uuid
             * @description null for a draft, and where no member did it
             */
            publishedBy?: string;
            rules: components["schemas"]["RuleSet"];
            /** Format: int64 */
            version: number;
        };
        RuleTrialsChange: {
            /** Format: int32 */
            after: number;
            /** Format: int32 */
            before: number;
            /** Format: uuid */
            lead: string;
            name: string;
        };
        /** @description What the rules would make of up to 500 leads. */
        RuleTrialsEffect: {
            /** @description and as they would be */
            after: {
                [key: string]: number;
            };
            /** @description leads by the code of their temperature, as they are */
            before: {
                [key: string]: number;
            };
            /** @description the leads that would change most */
            largest: components["schemas"]["RuleTrialsChange"][];
            /** Format: int32 */
            leads: number;
        };
        /** @description The dashboard of sales, for the leads that the caller may see. */
        SalesFigures: {
            /**
             * Format: date-time
             * @description when it was counted
             */
            asOf: string;
            /** @description leads that came in on each of the last thirty days of the firm's calendar, today last */
            byDay: components["schemas"]["SalesFiguresDay"][];
            bySource: components["schemas"]["SalesFiguresBySource"][];
            currency: string;
            funnel: components["schemas"]["SalesFiguresStage"][];
            tiles: components["schemas"]["SalesFiguresTile"][];
        };
        /** @description How a source does. */
        SalesFiguresBySource: {
            /** Format: int64 */
            lost: number;
            /** Format: int64 */
            open: number;
            query: string;
            /** @enum {string} */
            source: "website_form" | "google_lsa" | "google_ads" | "facebook_ads" | "referral" | "door_to_door" | "storm_response" | "organic_search" | "phone_inquiry" | "email_inquiry" | "partner_referral" | "repeat_customer";
            value: number;
            /** @description won of won and lost; null before the first of either */
            winRate?: number;
            /** Format: int64 */
            won: number;
        };
        SalesFiguresDay: {
            /** Format: int64 */
            count: number;
            /** Format: date */
            day: string;
            query: string;
        };
        /** @description One state of the funnel, with what was quoted in it. */
        SalesFiguresStage: {
            /** Format: int64 */
            count: number;
            query: string;
            /** @enum {string} */
            status: "new" | "contacted" | "qualified" | "appointment_scheduled" | "inspection_completed" | "quote_sent" | "negotiation" | "won" | "lost" | "nurture";
            value: number;
        };
        /** @description One figure. */
        SalesFiguresTile: {
            code: string;
            /** @description of the list of leads that makes the figure up */
            query: string;
            /** @description <code>count</code>, <code>money</code> or <code>share</code> (0 to 1) */
            unit: string;
            /** @description null when there is nothing to tell it from */
            value?: number;
        };
        /** @description A mapping under a name. */
        SavedMapping: {
            /** Format: date-time */
            createdAt?: string;
            /**
             * Format: uuid
             * @description null for one that ships with the product, which nobody can change
             */
            id?: string;
            label?: string;
            mapping: components["schemas"]["Mapping"];
            name: string;
            target: string;
            /** Format: int64 */
            version: number;
        };
        /** @description A view as it shall be. */
        SavedViewRequest: {
            name: string;
            /** @description filters, sort and columns as the address of the list says them */
            search: {
                [key: string]: string;
            };
            /**
             * Format: uuid
             * @description with whom it is shared; given for a team's view and no other
             */
            team?: string;
            /** @enum {string} */
            visibility: "mine" | "team" | "firm";
        };
        /** @description A saved view. */
        SavedViewView: {
            commands: components["schemas"]["CommandView"][];
            /** Format: uuid */
            id: string;
            list: string;
            name: string;
            /** @description whether it is the caller's */
            own: boolean;
            /** Format: uuid */
            owner: string;
            ownerName: string;
            search: {
                [key: string]: string;
            };
            /** @description whether the list opens with it for the caller */
            standard: boolean;
            /** Format: uuid */
            team?: string;
            /** Format: int64 */
            version: number;
            /** @enum {string} */
            visibility: "mine" | "team" | "firm";
        };
        /** @description One look through all leads for pairs. */
        ScanView: {
            /** Format: date-time */
            askedAt: string;
            /**
             * Format: int64
             * @description leads that were looked at
             */
            done: number;
            /**
             * Format: date-time
             * @description null while it waits or runs
             */
            endedAt?: string;
            /** Format: uuid */
            job: string;
            /** @enum {string} */
            state: "waiting" | "running" | "succeeded" | "cancelled" | "dead";
            /**
             * Format: int64
             * @description null until it began
             */
            total?: number;
        };
        /** @description One recurring job. */
        ScheduleEntry: {
            forEachFirm: boolean;
            label: string;
            /** @description how it went for this firm; null before the first round, and always for the platform's own jobs */
            last?: components["schemas"]["ScheduleRound"];
            name: string;
            /**
             * Format: int64
             * @description time between two rounds
             */
            seconds: number;
        };
        ScheduleLastReport: {
            /** Format: date-time */
            dueAt: string;
            /**
             * Format: int32
             * @description for how many there was no file
             */
            failed: number;
            /**
             * Format: int32
             * @description to how many members a file went or goes
             */
            sent: number;
            /**
             * Format: int32
             * @description how many may not have it
             */
            withheld: number;
        };
        /** @description The last round. */
        ScheduleRound: {
            error?: string;
            errorHash?: string;
            /** Format: date-time */
            failedAt?: string;
            /**
             * Format: int32
             * @description rounds that failed since the last good one
             */
            failures: number;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            succeededAt?: string;
        };
        /** @description What comes round in this firm. */
        ScheduleView: {
            items: components["schemas"]["ScheduleEntry"][];
        };
        SearchGroup: {
            items: components["schemas"]["SearchHit"][];
            kind: string;
            /** @description whether more of the kind have all the words than are shown: a list that is searched by them has these */
            more: boolean;
        };
        SearchHit: {
            /** @description what tells it from others of its name; empty when there is nothing */
            detail: string;
            /** @description where the words stand in it, as pieces of plain text; empty when they are in what is shown anyway */
            excerpt: components["schemas"]["RecordHitExcerpt"][];
            /** Format: uuid */
            id: string;
            /** @description where it is in the application */
            link: string;
            name: string;
        };
        /** @description What was found, by kind; the kind with the best hit first, and of each the best first. */
        SearchView: {
            groups: components["schemas"]["SearchGroup"][];
        };
        SeenDocument: {
            /** Format: uuid */
            document: string;
            /**
             * Format: int64
             * @description of the document that the caller has seen
             */
            version: number;
        };
        SessionEnterFirm: {
            /** Format: uuid */
            firmId: string;
        };
        /** @description One of the caller's sessions. */
        SessionView: {
            address: string;
            /** Format: date-time */
            createdAt: string;
            current: boolean;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            lastUsedAt: string;
            userAgent: string;
        };
        /** @description The first firm and its owner. */
        SetUp: {
            currency: string;
            /** Format: email */
            email: string;
            firmName: string;
            locale: string;
            name: string;
            /** Format: password */
            password: string;
            slug: string;
            timeZone: string;
        };
        SetupView: {
            needed: boolean;
        };
        /** @description Somebody is signed in. */
        SignedIn: {
            accessToken: string;
            /**
             * Format: date-time
             * @description when the access token has to be renewed
             */
            expiresAt: string;
            /** @description in which they work now; null while they have to choose, or belong to none */
            firm?: components["schemas"]["FirmFacts"];
            firms: components["schemas"]["SignedInFirmChoice"][];
            /** @description what they may do in that firm */
            permissions: string[];
            user: components["schemas"]["SignedInUserView"];
        };
        SignedInFirmChoice: {
            /** @description whether they are no member and see only the portal */
            guest: boolean;
            /** Format: uuid */
            id: string;
            name: string;
            role: string;
        };
        SignedInUserView: {
            email: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** @description whether they keep the installation running */
            operator: boolean;
        };
        /** @description Who wants to sign in. */
        SignIn: {
            /** @description of the authenticator app or a recovery code; asked for when the account has a second factor */
            code?: string;
            email: string;
            /** Format: password */
            password: string;
        };
        /** @description What a firm copies into its own pages. */
        Snippets: {
            /** @description theirs to dress: plain fields that send to us */
            form: string;
            /**
             * @description shows our page inside of theirs. The whole address of the page around it travels along, and with it the
             *          campaign that brought its reader
             */
            frame: string;
            /** @description the form as strangers see it, as a whole document that does nothing */
            page: string;
        };
        /** @description That reminders of a duty are silent. */
        SnoozeView: {
            commands: components["schemas"]["CommandView"][];
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            property: string;
            reason: string;
            /** Format: date-time */
            recordedAt: string;
            recordedBy: string;
            rule: string;
            /** @description the id of the appliance or the tenancy; empty for the property */
            subject: string;
            /**
             * Format: date
             * @description the first day on which reminders come again
             */
            until: string;
            /** Format: int64 */
            version: number;
        };
        StageStep: {
            actor?: string;
            /** Format: uuid */
            actorId?: string;
            /** Format: date-time */
            at: string;
            command: string;
            /** @enum {string} */
            from?: "new" | "contacted" | "qualified" | "appointment_scheduled" | "inspection_completed" | "quote_sent" | "negotiation" | "won" | "lost" | "nurture";
            reason?: string;
            /** Format: int64 */
            seconds: number;
            /** @enum {string} */
            to: "new" | "contacted" | "qualified" | "appointment_scheduled" | "inspection_completed" | "quote_sent" | "negotiation" | "won" | "lost" | "nurture";
        };
        /** @description Who looks after the properties for them. */
        StatedAgent: {
            email: string;
            name: string;
        };
        /** @description A statement of the application, and how its calls went. */
        Statement: {
            /** Format: int64 */
            calls: number;
            /**
             * Format: int64
             * @description blocks that were in the database's memory
             */
            hits: number;
            id: string;
            /** Format: double */
            maxMs: number;
            /** Format: double */
            meanMs: number;
            /**
             * Format: int64
             * @description blocks that were not
             */
            reads: number;
            /**
             * Format: int64
             * @description how many all calls gave or changed together
             */
            rows: number;
            /**
             * Format: double
             * @description of the time of all statements of the application, 0 to 1
             */
            share: number;
            /**
             * Format: date-time
             * @description when it was first counted
             */
            since: string;
            /** @description with parameters in place of values; its first 20,000 characters */
            text: string;
            /** Format: double */
            totalMs: number;
        };
        /** @description What the database counted of the application's statements. */
        StatementsStatementBoard: {
            /**
             * Format: int64
             * @description how many there are
             */
            count: number;
            /** @description what to do about that */
            fix?: string;
            /** @description why nothing is counted */
            reason?: string;
            /**
             * Format: date-time
             * @description when the first was counted
             */
            since?: string;
            /** @enum {string} */
            state: "counted" | "missing" | "not_loaded" | "hidden" | "outdated";
            /** @description the first 100 */
            statements: components["schemas"]["Statement"][];
        };
        StatusExtra: {
            /** Format: date-time */
            completed_at?: string;
            notes: string;
            /** Format: date-time */
            updated_at?: string;
        };
        StatusSummary: {
            /** Format: int32 */
            installed: number;
            summary: string;
            version: string;
        };
        /** @description What a form sends, in a script's JSON or as a page's fields: the same names in both. */
        Submission: {
            city?: string;
            company?: string;
            description?: string;
            email?: string;
            firstName?: string;
            lastName?: string;
            phone?: string;
            postcode?: string;
            /** @description the page that led here */
            referrer?: string;
            region?: string;
            /** @description when our page was shown, as it says so itself; absent from other pages */
            started?: string;
            street?: string;
            /** @enum {string} */
            urgency?: "immediate" | "1-3_months" | "3-6_months" | "planning";
            utmCampaign?: string;
            utmContent?: string;
            utmMedium?: string;
            utmSource?: string;
            utmTerm?: string;
            /** @description asked nowhere and hidden from people: who fills it in reads pages by machine */
            website?: string;
        };
        SuggestionsGuess: {
            column: string;
            /** Format: double */
            confidence: number;
            field: string;
        };
        SuggestionsSuggestion: {
            /** @description how sure each column is, from 0 to 1 */
            columns: components["schemas"]["SuggestionsGuess"][];
            mapping: components["schemas"]["Mapping"];
            /** @description the saved or shipped mapping that was recognised; null when the columns were matched one by one */
            name?: string;
        };
        /** @description What would be other duties of a property. */
        SupposedDuties: {
            /**
             * Format: date
             * @description the day of the answer
             */
            asOf: string;
            /** @description the duties that would not stand as they do: the worst of what is supposed first, what would be gone last */
            differs: components["schemas"]["SupposedDuty"][];
            /** @description what is supposed */
            facts: components["schemas"]["SupposedDutiesSupposedFact"][];
            /**
             * Format: date
             * @description the day from which on it is supposed
             */
            from: string;
            /**
             * Format: date-time
             * @description the instant as of which all else is known
             */
            knownAt: string;
            /** @description how the property stands on that day by what is recorded */
            now: components["schemas"]["SupposedDutiesSupposedStanding"];
            /** Format: uuid */
            property: string;
            /** @description how it would stand */
            supposed: components["schemas"]["SupposedDutiesSupposedStanding"];
        };
        SupposedDutiesSupposedFact: {
            /** @description of the fact */
            code: string;
            label: string;
            /** @description the value as people read it; absent with it */
            said?: string;
            /** @description absent when it is supposed that it is not known */
            value?: string;
        };
        SupposedDutiesSupposedStanding: {
            /** Format: int32 */
            amber: number;
            /** @enum {string} */
            colour: "green" | "amber" | "red";
            /** Format: int32 */
            green: number;
            /**
             * Format: int32
             * @description how many duties are; so the other two
             */
            red: number;
        };
        /** @description A duty that would not stand as it does. */
        SupposedDuty: {
            /** @enum {string} */
            change: "appears" | "disappears" | "changes";
            /** @description as it stands; absent when no rule speaks of it */
            now?: components["schemas"]["ObligationsObligationView"];
            /** @description as it would stand, and why; absent when no rule would speak of it */
            supposed?: components["schemas"]["ObligationsObligationView"];
        };
        SuppressionLifting: {
            /** @description why mail will arrive now, for the log */
            reason: string;
        };
        /** @description An address that gets no mail. */
        SuppressionView: {
            address: string;
            /** @enum {string} */
            cause: "bounce" | "complaint" | "opt_out";
            commands: components["schemas"]["CommandView"][];
            /** Format: date-time */
            createdAt: string;
            /** @description in the words of whoever reported it; null when nothing was said */
            detail?: string;
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description the mail that it came of; null when it came of none
             */
            mail?: string;
            /** @enum {string} */
            status: "active" | "lifted";
            /** Format: date-time */
            statusAt: string;
            /** Format: int64 */
            version: number;
        };
        /** @description A switch that is engaged now. */
        SwitchEngaged: {
            /** @enum {string} */
            kind: "kill" | "maintenance" | "read_only" | "rehearsal";
            reason?: string;
            /** Format: date-time */
            since?: string;
            /**
             * Format: date-time
             * @description when it ends by itself at the latest; null for one that has no end
             */
            until?: string;
        };
        SwitchEngagement: {
            /**
             * Format: int32
             * @description after how many it ends by itself, an hour when it is not said; a rehearsal has no end, and takes none
             */
            minutes?: number;
            /** @description what everybody is told who is kept from something */
            reason: string;
        };
        SwitchList: {
            /** @description how the addresses begin that no switch stops */
            exempt: string[];
            items: components["schemas"]["SwitchView"][];
        };
        SwitchRelease: {
            /** @description why nothing needs to be stopped any more */
            reason: string;
        };
        SwitchStanding: {
            items: components["schemas"]["SwitchEngaged"][];
        };
        /** @description Where a switch stands, for operators. */
        SwitchView: {
            /** @description who did that */
            by?: string;
            /** @description whether it ends by itself when it is engaged */
            ends: boolean;
            engaged: boolean;
            /** @enum {string} */
            kind: "kill" | "maintenance" | "read_only" | "rehearsal";
            /** @description why it was engaged or released last */
            reason?: string;
            /**
             * Format: date-time
             * @description when it was engaged; null while it is released
             */
            since?: string;
            /**
             * Format: date-time
             * @description when it ends by itself; null while it is released, and of one that has no end
             */
            until?: string;
            /**
             * Format: int64
             * @description zero while nobody has ever touched it
             */
            version: number;
        };
        /** @description What the mail can name. */
        SystemLetterField: {
            code: string;
            /** @description what stands there */
            means: string;
            /** @description whether it has to stand in the text */
            needed: boolean;
            /** @description what stands there in a preview; of a link where it leads within the installation */
            sample: string;
        };
        /** @description One node, now, in the predecessor's published shape (Valhalla, pack S) and with what is new. */
        SystemReport: {
            /** @description from what, and when, it was made */
            build: components["schemas"]["SystemReportBuild"];
            connections: components["schemas"]["ConnectionsUse"];
            db_healthy?: boolean;
            /** @description settings by name, and whether they are set */
            environment: {
                [key: string]: boolean;
            };
            memory: components["schemas"]["SystemReportMemory"];
            /** @description what each says of itself, by name */
            parts: {
                [key: string]: components["schemas"]["SystemReportPart"];
            };
            /** Format: int32 */
            routes_count?: number;
            /** Format: date-time */
            startedAt: string;
            /** @description of each module that it is there, and of each of the parts below whether it is well enough to work */
            subsystems: {
                [key: string]: boolean;
            };
            /** Format: date-time */
            timestamp: string;
            /** Format: int64 */
            uptimeSeconds: number;
            version: string;
        };
        /** @description From what the running code was made. */
        SystemReportBuild: {
            /** @description of the sources; <code>unknown</code> where they had no history */
            commit: string;
            /**
             * Format: date-time
             * @description when it was made; null where it runs without having been
             */
            time?: string;
        };
        /** @description Of the heap, in megabytes. */
        SystemReportMemory: {
            /** Format: int64 */
            committedMb: number;
            /** Format: int64 */
            mostMb: number;
            /** Format: int64 */
            usedMb: number;
        };
        SystemReportPart: {
            /** @description figures and names; no content of a firm */
            details: {
                [key: string]: unknown;
            };
            fix: string;
            reason: string;
            /** @enum {string} */
            severity: "well" | "warning" | "blocking";
        };
        SystemStatus: {
            backend_complete?: boolean;
            extra: components["schemas"]["StatusExtra"];
            packs: components["schemas"]["PacksPack"][];
            summary: string;
            version: string;
        };
        /** @description What is put on a record and taken off: two who do it at once both get what they meant. */
        TagChange: {
            /** @description what it has already stays */
            add?: string[];
            /** @description what it has not is passed over */
            remove?: string[];
        };
        /** @description The tags of a record, and whether the caller may change them here. */
        TagsView: {
            commands: components["schemas"]["CommandView"][];
            /** Format: uuid */
            id: string;
            kind: string;
            tags: string[];
        };
        /** @description What became of an enquiry. */
        Taken: {
            /**
             * @description created as a new lead, attached to one that was there, or created and held for review
             * @enum {string}
             */
            decision: "created" | "attached" | "held";
            /** @description the lead that the enquiry is now; null when it was attached to one that the caller may not see */
            lead?: components["schemas"]["LeadView"];
            /**
             * Format: uuid
             * @description the lead that looks the same; null when there is none, or none that the caller may see
             */
            lookAlike?: string;
            /** @description what made the decision */
            reasons: string[];
        };
        /** @description A team as it shall be. */
        TeamRequest: {
            members: string[];
            name: string;
            /**
             * Format: uuid
             * @description the team above; null at the top
             */
            parent?: string;
        };
        /** @description A team, with its own members; those of the teams below it are listed there. */
        TeamView: {
            commands: components["schemas"]["CommandView"][];
            /** Format: uuid */
            id: string;
            members: string[];
            name: string;
            /** Format: uuid */
            parent?: string;
            /** Format: int64 */
            version: number;
        };
        TemplateRequest: {
            name: string;
            /** @description one line; <code>{{name</code>}} stands for a field */
            subject: string;
            /** @description plain text; <code>{{name</code>}} stands for a field */
            text: string;
        };
        /** @description A template with its latest version. */
        TemplateView: {
            commands: components["schemas"]["CommandView"][];
            /** Format: uuid */
            id: string;
            /**
             * Format: int32
             * @description number of the version that is shown
             */
            latest: number;
            name: string;
            /**
             * Format: int32
             * @description number of the version that letters are written with; null while none was published
             */
            published?: number;
            /** @enum {string} */
            status: "draft" | "published" | "retired";
            /** Format: date-time */
            statusAt: string;
            subject: string;
            text: string;
            /** Format: int64 */
            version: number;
        };
        /** @description All that is known of a tenancy. */
        TenancyFacts: {
            /**
             * Format: int32
             * @description how many of them are 18 or older; absent when nobody knows
             */
            adults?: number;
            /**
             * Format: date
             * @description absent when nobody knows, and when none was taken
             */
            depositReceivedOn?: string;
            /** @description absent when nobody knows */
            depositTaken?: boolean;
            /**
             * Format: date
             * @description its last day; absent while nobody has ended it
             */
            endsOn?: string;
            /**
             * Format: int32
             * @description how many households these are; absent when nobody knows
             */
            households?: number;
            /** @enum {string} */
            kind: "assured" | "assured_shorthold" | "occupation_contract" | "private_residential" | "private_ni" | "social" | "licence" | "company_let" | "other";
            /** @description of the tenants */
            names?: string;
            note?: string;
            /**
             * Format: int32
             * @description how many people live there by it; absent when nobody knows
             */
            occupants?: number;
            /**
             * @description of what is known
             * @enum {string}
             */
            source: "told_by_client" | "seen_on_site" | "public_register" | "document" | "import" | "postcode";
            /** Format: date */
            startsOn: string;
        };
        /** @description A tenancy. */
        TenancyView: {
            /**
             * @description what was done with it last
             * @enum {string}
             */
            act: "added" | "changed" | "ended" | "withdrawn";
            /**
             * Format: int32
             * @description how many of them are 18 or older; absent when nobody knows
             */
            adults?: number;
            commands: components["schemas"]["CommandView"][];
            /**
             * Format: date
             * @description absent when nobody knows, and when none was taken
             */
            depositReceivedOn?: string;
            /** @description absent when nobody knows */
            depositTaken?: boolean;
            /**
             * Format: date
             * @description its last day; absent while nobody has ended it
             */
            endsOn?: string;
            /**
             * Format: int32
             * @description how many households these are; absent when nobody knows
             */
            households?: number;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "assured" | "assured_shorthold" | "occupation_contract" | "private_residential" | "private_ni" | "social" | "licence" | "company_let" | "other";
            /** @description of the tenants, as people wrote them */
            names?: string;
            note?: string;
            /**
             * Format: int32
             * @description how many people live there by it; absent when nobody knows
             */
            occupants?: number;
            /** Format: uuid */
            property: string;
            /** Format: date-time */
            recordedAt: string;
            /** @description what the member is called who recorded it so; absent for what no member recorded */
            recordedBy?: string;
            /** @enum {string} */
            source: "told_by_client" | "seen_on_site" | "public_register" | "document" | "import" | "postcode";
            /** Format: date */
            startsOn: string;
            /**
             * @description how it stands today, by the day of the firm
             * @enum {string}
             */
            state: "coming" | "running" | "ended";
            /** Format: int64 */
            version: number;
        };
        /** @description A territory as it shall be. */
        TerritoryRequest: {
            members: string[];
            name: string;
            /**
             * Format: uuid
             * @description the territory above; null at the top
             */
            parent?: string;
            /** @description postcodes, or beginnings of postcodes with a star; case, spaces and hyphens do not matter */
            postcodes: string[];
        };
        /** @description A territory, with its own members; those of the territories below it are listed there. */
        TerritoryView: {
            commands: components["schemas"]["CommandView"][];
            /** Format: uuid */
            id: string;
            members: string[];
            name: string;
            /** Format: uuid */
            parent?: string;
            postcodes: string[];
            /** Format: int64 */
            version: number;
        };
        /** @description What the provider of text messages tells. */
        TextEvent: {
            /** @description about what */
            data?: components["schemas"]["TextEventData"];
            /** @description when it happened, in ISO 8601 with an offset; what was said last of a phone counts */
            timestamp?: string;
            /** @description text.delivered, text.failed, text.stopped or text.resumed; others are taken and left */
            type?: string;
        };
        /** @description About what. */
        TextEventData: {
            /** @description why it did not arrive */
            detail?: string;
            /** @description the provider's own id of the text */
            id?: string;
            /** @description whose owner has answered STOP or START, in the form of E.164 */
            number?: string;
            /** @description the text's reference, as it was given along with it */
            reference?: string;
        };
        /** @description A field before and after; absent when it was or is empty. */
        TimelineChange: {
            after?: unknown;
            before?: unknown;
            field: string;
        };
        /** @description Something that happened. */
        TimelineEntry: {
            /** Format: date-time */
            at: string;
            /** @description fields that it changed */
            changes: components["schemas"]["TimelineChange"][];
            /**
             * Format: uuid
             * @description its entry in the audit log; absent where it is told from something else
             */
            event?: string;
            /** @description codes and numbers that belong to the verb, by name */
            facts: {
                [key: string]: string;
            };
            /**
             * Format: uuid
             * @description unique among those of its source and verb
             */
            id: string;
            /** @description where more of it is shown inside the application; absent for nowhere */
            link?: string;
            /**
             * @description with which record it happened: this one, one that was merged into it, the one that it came from, or the one with which
             *                     a member did it
             */
            record: components["schemas"]["TimelineWithRecord"];
            /** @description what tells it: <code>comments</code> */
            source: string;
            /** @description what was written with it; absent for nothing */
            text?: string;
            /** @description what happened: <code>posted</code> */
            verb: string;
            who: components["schemas"]["TimelineWho"];
        };
        /** @description One page of what happened with a record, the latest first. */
        TimelineView: {
            items: components["schemas"]["TimelineEntry"][];
            nextCursor?: string;
            /** @description of which the caller may read; of these a filter chooses */
            sources: string[];
        };
        /** @description Who did it; without a name for what came by itself. */
        TimelineWho: {
            /** @enum {string} */
            kind: "user" | "api_key" | "job" | "public" | "system";
            name?: string;
        };
        /** @description The record with which it happened. */
        TimelineWithRecord: {
            /** Format: uuid */
            id: string;
            kind: string;
            /** @description its page inside the application, where it has a name */
            link?: string;
            /** @description what it is called, in the timeline of a member; absent elsewhere */
            name?: string;
        };
        TotpCode: {
            code: string;
        };
        TotpRecoveryCodes: {
            recoveryCodes: string[];
        };
        TotpSecret: {
            secret: string;
            uri: string;
        };
        UiMapEndpoint: {
            method: string;
            path: string;
            summary: string;
            tags: string[];
        };
        /** @description Of the map itself. */
        UiMapMetadata: {
            description: string;
            /** Format: date-time */
            last_updated?: string;
            /** @description of this shape; that of the contents is the ETag */
            version: string;
        };
        UiMapModule: {
            description: string;
            id: string;
            label: string;
            sections: components["schemas"]["UiMapSection"][];
        };
        /** @description A role as which the caller may see. */
        UiMapRole: {
            code: string;
            name: string;
        };
        UiMapSection: {
            description: string;
            endpoints: components["schemas"]["UiMapEndpoint"][];
            id: string;
            label: string;
        };
        /** @description The map as the predecessor's pack U (Valhalla) published it: modules, their sections, their calls. */
        UiMapView: {
            metadata: components["schemas"]["UiMapMetadata"];
            modules: components["schemas"]["UiMapModule"][];
        };
        UpdateMe: {
            name: string;
            /** @description what screens remember for this person; left as they are when absent */
            preferences?: {
                [key: string]: string;
            };
        };
        /** @description A file on its way here, as its sender sees it. */
        UploadView: {
            /** Format: int64 */
            bytes: number;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description when it is forgotten unless a document was made of it
             */
            expiresAt: string;
            fileName: string;
            /** Format: uuid */
            id: string;
            /**
             * Format: int64
             * @description how many of its bytes are here; the next part begins there
             */
            received: number;
            /** Format: int64 */
            version: number;
        };
        /** @description What came, went and changed from one version of the map to another, each by its name. */
        VersionComparison: {
            /** @description method and path */
            calls: components["schemas"]["VersionComparisonDifference"];
            /** @description resource and command */
            commands: components["schemas"]["VersionComparisonDifference"];
            /** @description call, where in it (<code>variables</code>, <code>query</code>, <code>body</code>, <code>answer</code>) and pointer */
            fields: components["schemas"]["VersionComparisonDifference"];
            from: components["schemas"]["MapVersionView"];
            /** @description lifecycle and state */
            states: components["schemas"]["VersionComparisonDifference"];
            to: components["schemas"]["MapVersionView"];
        };
        /** @description What of it is another. */
        VersionComparisonChange: {
            /** @description null where it was not said */
            from?: string;
            /** @description null where it is said no more */
            to?: string;
            /**
             * @description <code>permission</code>, <code>type</code>, <code>required</code>, …; <code>words</code> when labels or texts changed, of which hashes are
             *                  compared; of a state the command that leads elsewhere
             */
            what: string;
        };
        /** @description One part that both versions have. */
        VersionComparisonChanged: {
            changes: components["schemas"]["VersionComparisonChange"][];
            name: string;
        };
        /** @description Of one kind of part, by name. */
        VersionComparisonDifference: {
            came: string[];
            changed: components["schemas"]["VersionComparisonChanged"][];
            went: string[];
        };
        /** @description A version of a document. */
        VersionView: {
            /** Format: date-time */
            addedAt: string;
            addedBy: components["schemas"]["Colleague"];
            /** Format: int64 */
            bytes: number;
            commands: components["schemas"]["CommandView"][];
            /** Format: uuid */
            document: string;
            fileName: string;
            /** Format: uuid */
            id: string;
            mediaType: string;
            /**
             * Format: int32
             * @description 1 for the first
             */
            number: number;
            /** @description whether there is a small picture of it */
            picture: boolean;
            /** @description whether a browser can show it */
            preview: boolean;
            /** @description what it proves; absent unless it was verified */
            proof?: components["schemas"]["Proof"];
            /** @description why it was rejected; absent unless it was */
            reason?: string;
            /** Format: date-time */
            reviewedAt?: string;
            /** @description who verified or rejected it; absent while nobody has */
            reviewedBy?: components["schemas"]["Colleague"];
            /** @enum {string} */
            scan: "pending" | "clean" | "not_scanned" | "infected";
            /** @description which engine looked for malware, or what it found */
            scanDetail?: string;
            sha256: string;
            /** @enum {string} */
            status: "quarantined" | "infected" | "available" | "verified" | "rejected" | "purging" | "purged";
            /** @description what it is, in words, found from its bytes */
            type: string;
            /** Format: int64 */
            version: number;
        };
        /** @description A version that waits for review. */
        WaitingView: {
            document: components["schemas"]["ListedDocument"];
            /** Format: uuid */
            id: string;
            /** @description and what the caller may do with it: not verify what they added */
            version: components["schemas"]["VersionView"];
        };
        WinModelEstimate: {
            /**
             * Format: int32
             * @description 1 to 99; null when there is no evidence
             */
            percent?: number;
            /** @description what it rests on, or why there is none */
            reason: string;
        };
        /** @description What a mail says. */
        Wording: {
            /** @description one line; <code>{{firm</code>}} stands for a field */
            subject: string;
            /** @description plain text; <code>{{firm</code>}} stands for a field */
            text: string;
        };
        /** @description A mail that goes out by itself, and in whose words. */
        WordingLine: {
            /** Format: date-time */
            at?: string;
            /** @description who made that, by the name of today */
            by?: string;
            /** @description who gets it, and when */
            help: string;
            label: string;
            letter: string;
            /** @enum {string} */
            state: "ours" | "own" | "unfit";
            /** @description as it is in force */
            subject: string;
            /**
             * Format: int32
             * @description number of the firm's latest version; 0 while it has none
             */
            version: number;
        };
        WordingRequest: {
            /** @description one line; <code>{{firm</code>}} stands for a field */
            subject: string;
            /** @description plain text; <code>{{firm</code>}} stands for a field, and <code>{{link</code>}} stands once */
            text: string;
        };
        /** @description A mail as its recipient gets it: plain, and as a page that loads nothing and runs nothing. */
        WordingServicePreview: {
            page: string;
            subject: string;
            text: string;
        };
        WordingTrial: {
            /** @description the caller's address */
            to: string;
        };
        /** @description How a firm worded a mail once. */
        WordingVersion: {
            /** Format: date-time */
            at: string;
            /** @description who made it, by the name of today */
            by: string;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            number: number;
            /** @description null where it went back to those that the mail comes with */
            words?: components["schemas"]["Wording"];
        };
        /** @description How a mail that goes out by itself is worded. */
        WordingView: {
            /** Format: date-time */
            at?: string;
            /** @description who made the firm's latest version, by the name of today */
            by?: string;
            commands: components["schemas"]["CommandView"][];
            fields: components["schemas"]["SystemLetterField"][];
            /** @description who gets it, and when */
            help: string;
            label: string;
            letter: string;
            /** @description what it comes with */
            original: components["schemas"]["Wording"];
            /** @enum {string} */
            state: "ours" | "own" | "unfit";
            /** @description as it is in force */
            subject: string;
            /** @description as it is in force */
            text: string;
            /**
             * Format: int64
             * @description number of the firm's latest version; 0 while it has none
             */
            version: number;
        };
        /** @description Whether and how the person of a record can be written to now. */
        WritingView: {
            /** @description <code>write</code>, with what it needs */
            commands: components["schemas"]["CommandView"][];
            /**
             * Format: date-time
             * @description when a letter that is written now goes, where it is quiet; null when it goes at once or no address is known
             */
            dueAt?: string;
            /** @description the address; null when none is known */
            to?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "published-pack.show": {
        parameters: {
            query?: {
                /** @description on this day, past or to come; today in London when it is absent */
                asOf?: string;
            };
            header?: never;
            path: {
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedPack"];
                };
            };
        };
    };
    "health.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    "health.live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "health.ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "published-intake.submit": {
        parameters: {
            query?: {
                /** @description of the firm's page; may be left out where the installation has one firm only */
                key?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishedApplication"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedIntakePublishedReceipt"];
                };
            };
        };
    };
    "audit.checkpoints": {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                sort?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCheckpointView"];
                };
            };
        };
    };
    "audit.consistency": {
        parameters: {
            query: {
                from: number;
                to: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsistencyView"];
                };
            };
        };
    };
    "audit.list": {
        parameters: {
            query?: {
                /** @description beginning of the action: <code>lead</code> finds <code>leads.qualify</code> */
                action?: string | null;
                actor?: string | null;
                cursor?: string | null;
                /** @description from this instant on */
                from?: string | null;
                limit?: number | null;
                /** @description a part of the reason given */
                reason?: string | null;
                sort?: string | null;
                subjectId?: string | null;
                subjectType?: string | null;
                /** @description before this instant */
                to?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageEventView"];
                };
            };
        };
    };
    "audit.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventView"];
                };
            };
        };
    };
    "audit.prove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofView"];
                };
            };
        };
    };
    "audit.export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "audit.keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyView"];
                };
            };
        };
    };
    "feed.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCalendarFeedView"];
                };
            };
        };
    };
    "feed.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedSettings"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedAddressed"];
                };
            };
        };
    };
    "feed.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedView"];
                };
            };
        };
    };
    "feed.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedSettings"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedView"];
                };
            };
        };
    };
    "feed.revoke": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "feed.readdress": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedAddressed"];
                };
            };
        };
    };
    "feed.contents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCalendarFeedContent"];
                };
            };
        };
    };
    "client.list": {
        parameters: {
            query?: {
                createdFrom?: string | null;
                createdTo?: string | null;
                cursor?: string | null;
                kind?: "individual" | "company" | "agent";
                limit?: number | null;
                /** @description what is said in a field of the firm's own, by its code: <code>pets:dog</code> */
                own?: string | null;
                /** @description words, each the beginning of one in name, company, e-mail or phone, also of somebody to talk to there */
                q?: string | null;
                sort?: string | null;
                /** @description active ones when it is absent */
                status?: "active" | "archived" | "all";
                tag?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageClientRow"];
                };
            };
        };
    };
    "client.create": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientRequest"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientView"];
                };
            };
        };
    };
    "contact.add": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path: {
                client: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactRequest"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactView"];
                };
            };
        };
    };
    "contact.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                client: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactRequest"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactView"];
                };
            };
        };
    };
    "contact.remove": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                client: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "pack.request-of-client": {
        parameters: {
            query?: {
                asOf?: string;
            };
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path: {
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportView"];
                };
            };
        };
    };
    "portal-user.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePortalUserView"];
                };
            };
        };
    };
    "portal-user.invite": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path: {
                client: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitePortalUser"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalUserView"];
                };
            };
        };
    };
    "portal-user.disable": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                client: string;
                guest: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalUserView"];
                };
            };
        };
    };
    "portal-user.enable": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                client: string;
                guest: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalUserView"];
                };
            };
        };
    };
    "portal-user.resend": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                client: string;
                guest: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalUserView"];
                };
            };
        };
    };
    "portal-user.assign": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                client: string;
                guest: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortalUserAssignProperties"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalUserView"];
                };
            };
        };
    };
    "client.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientView"];
                };
            };
        };
    };
    "client.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientRequest"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientView"];
                };
            };
        };
    };
    "client.archive": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientReason"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientView"];
                };
            };
        };
    };
    "client.restore": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientReason"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientView"];
                };
            };
        };
    };
    "client.print": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "client-export.export": {
        parameters: {
            query?: {
                /** @description codes in the wanted order; null for all */
                columns?: string[] | null;
                createdFrom?: string | null;
                createdTo?: string | null;
                /** @description null for CSV */
                format?: "csv" | "xlsx" | "pdf" | "zip";
                kind?: "individual" | "company" | "agent";
                /** @description what is said in a field of the firm's own, by its code: <code>pets:dog</code> */
                own?: string | null;
                /** @description words, each the beginning of one in name, company, e-mail or phone, also of somebody to talk to there */
                q?: string | null;
                sort?: string | null;
                /** @description active ones when it is absent */
                status?: "active" | "archived" | "all";
                tag?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "client-export.request": {
        parameters: {
            query?: {
                /** @description codes in the wanted order; null for all */
                columns?: string[] | null;
                createdFrom?: string | null;
                createdTo?: string | null;
                /** @description null for CSV */
                format?: "csv" | "xlsx" | "pdf" | "zip";
                kind?: "individual" | "company" | "agent";
                /** @description what is said in a field of the firm's own, by its code: <code>pets:dog</code> */
                own?: string | null;
                /** @description words, each the beginning of one in name, company, e-mail or phone, also of somebody to talk to there */
                q?: string | null;
                sort?: string | null;
                /** @description active ones when it is absent */
                status?: "active" | "archived" | "all";
                tag?: string | null;
            };
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportView"];
                };
            };
        };
    };
    "look-alike.list": {
        parameters: {
            query?: {
                email?: string;
                /** @description a client that is not meant */
                except?: string;
                name?: string;
                phone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageLookAlikeView"];
                };
            };
        };
    };
    "evidence.list": {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                sort?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageEvidenceRow"];
                };
            };
        };
    };
    "milestone.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MilestoneSettingsSetting"];
                };
            };
        };
    };
    "milestone.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Milestones"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MilestoneSettingsSetting"];
                };
            };
        };
    };
    "proof-kind.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageProofKindView"];
                };
            };
        };
    };
    "document.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
        };
    };
    "document.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentLabel"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
        };
    };
    "document.move": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentNewPlace"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
        };
    };
    "purge.plan": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurgePlan"];
                };
            };
        };
    };
    "purge.request": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPurge"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurgeView"];
                };
            };
        };
    };
    "document.remove": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
        };
    };
    "document.restore": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
        };
    };
    "document.versions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageVersionView"];
                };
            };
        };
    };
    "document.add-version": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentNewVersion"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
        };
    };
    "content.send": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "review-list.expiring": {
        parameters: {
            query?: {
                /** @description the day behind the last one; absent for 90 days from today */
                before?: string;
                cursor?: string | null;
                /** @description the first day; absent for today, in the firm's time zone */
                from?: string;
                limit?: number | null;
                sort?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageExpiringView"];
                };
            };
        };
    };
    "folder.rename": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FolderName"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FolderView"];
                };
            };
        };
    };
    "folder.remove": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "folder.move": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FolderParent"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FolderView"];
                };
            };
        };
    };
    "hold.lift": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldLifting"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldView"];
                };
            };
        };
    };
    "document.kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDocumentKind"];
                };
            };
        };
    };
    "review-list.largest": {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                sort?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageLargeView"];
                };
            };
        };
    };
    "purge.list": {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                sort?: string | null;
                /** @description absent for all */
                status?: "requested" | "approved" | "done" | "declined" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePurgeView"];
                };
            };
        };
    };
    "purge.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurgeView"];
                };
            };
        };
    };
    "purge.approve": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurgeView"];
                };
            };
        };
    };
    "purge.decline": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurgeRefusal"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurgeView"];
                };
            };
        };
    };
    "purge.withdraw": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurgeView"];
                };
            };
        };
    };
    "document.list": {
        parameters: {
            query?: {
                cursor?: string | null;
                /** @description id of the folder that they lie in; <code>none</code> for those in no folder; absent for all */
                folder?: string;
                limit?: number | null;
                sort?: string | null;
                /** @description absent for those that are there */
                status?: "filed" | "removed" | "purging" | "purged";
            };
            header?: never;
            path: {
                kind: string;
                record: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDocumentView"];
                };
            };
        };
    };
    "document.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                record: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDocument"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
        };
    };
    "documents-export.export": {
        parameters: {
            query?: {
                /** @description codes in the wanted order; null for all */
                columns?: string[] | null;
                /** @description null for CSV */
                format?: "csv" | "xlsx" | "pdf" | "zip";
            };
            header?: never;
            path: {
                kind: string;
                record: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "documents-export.request": {
        parameters: {
            query?: {
                /** @description codes in the wanted order; null for all */
                columns?: string[] | null;
                /** @description null for CSV */
                format?: "csv" | "xlsx" | "pdf" | "zip";
            };
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path: {
                kind: string;
                record: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportView"];
                };
            };
        };
    };
    "folder.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                record: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FolderListView"];
                };
            };
        };
    };
    "folder.add": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path: {
                kind: string;
                record: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFolder"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FolderView"];
                };
            };
        };
    };
    "hold.list": {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                sort?: string | null;
            };
            header?: never;
            path: {
                kind: string;
                record: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageHoldView"];
                };
            };
        };
    };
    "hold.place": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path: {
                kind: string;
                record: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHold"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldView"];
                };
            };
        };
    };
    "document.move-several": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                record: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentNewPlaces"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovesView"];
                };
            };
        };
    };
    "retention.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRetention"];
                };
            };
        };
    };
    "retention.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                documentKind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetentionPeriod"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Retention"];
                };
            };
        };
    };
    "review-list.waiting": {
        parameters: {
            query?: {
                /** @description who added the version; absent for everybody */
                addedBy?: string;
                cursor?: string | null;
                /** @description of the document; absent for all */
                kind?: string;
                limit?: number | null;
                sort?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageWaitingView"];
                };
            };
        };
    };
    "room.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomView"];
                };
            };
        };
    };
    "upload.create": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
                /** @description how long the file is */
                "Upload-Length": number;
                /** @description <code>filename</code> and its value in Base64, as tus writes it */
                "Upload-Metadata"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadView"];
                };
            };
        };
    };
    "upload.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadView"];
                };
            };
        };
    };
    "upload.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "upload.send": {
        parameters: {
            query?: never;
            header: {
                "Content-Type"?: string;
                "Upload-Offset": number;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "document-version.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionView"];
                };
            };
        };
    };
    "content.link": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContentLinkRequest"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentLink"];
                };
            };
        };
    };
    "picture.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
        };
    };
    "proposal.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageProposalView"];
                };
            };
        };
    };
    "document-version.reject": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentVersionRejection"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionView"];
                };
            };
        };
    };
    "document-version.verify": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Proof"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionView"];
                };
            };
        };
    };
    "event.read": {
        parameters: {
            query?: {
                /** @description the <code>after</code> of the last answer; absent for the beginning */
                after?: number | null;
                limit?: number | null;
                type?: string[] | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedPage"];
                };
            };
        };
    };
    "event.types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageEventTypeView"];
                };
            };
        };
    };
    "export.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageExportView"];
                };
            };
        };
    };
    "export.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportView"];
                };
            };
        };
    };
    "export.download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "calendar.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarView"];
                };
            };
        };
    };
    "calendar.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BusinessCalendar"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarView"];
                };
            };
        };
    };
    "firm.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmView"];
                };
            };
        };
    };
    "firm.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeFirm"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmView"];
                };
            };
        };
    };
    "firm.activate": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirmWhy"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmView"];
                };
            };
        };
    };
    "firm.cancel": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirmWhy"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmView"];
                };
            };
        };
    };
    "firm.suspend": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirmWhy"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmView"];
                };
            };
        };
    };
    "invitation.list": {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                sort?: string | null;
                status?: "pending" | "accepted" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageInvitationView"];
                };
            };
        };
    };
    "invitation.invite": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationInvite"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
        };
    };
    "invitation.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
        };
    };
    "invitation.withdraw": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
        };
    };
    "invitation.resend": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
        };
    };
    "member.list": {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                role?: string;
                /** @description part of the name or the e-mail address */
                search?: string | null;
                sort?: string | null;
                status?: "active" | "deactivated";
                /** @description members of this team and of those below it */
                team?: string;
                /** @description members of this territory and of those below it */
                territory?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageMemberView"];
                };
            };
        };
    };
    "member.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"];
                };
            };
        };
    };
    "member.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMember"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"];
                };
            };
        };
    };
    "member.deactivate": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeactivateMember"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"];
                };
            };
        };
    };
    "member.reactivate": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReactivateMember"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"];
                };
            };
        };
    };
    "member.show-me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"];
                };
            };
        };
    };
    "member.set-availability": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberSetAvailability"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"];
                };
            };
        };
    };
    "role.permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePermissionsView"];
                };
            };
        };
    };
    "role.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRoleView"];
                };
            };
        };
    };
    "role.create": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleRequest"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleView"];
                };
            };
        };
    };
    "role.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleView"];
                };
            };
        };
    };
    "role.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleRequest"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleView"];
                };
            };
        };
    };
    "role.delete": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "team.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageTeamView"];
                };
            };
        };
    };
    "team.create": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamRequest"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamView"];
                };
            };
        };
    };
    "team.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamView"];
                };
            };
        };
    };
    "team.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamRequest"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamView"];
                };
            };
        };
    };
    "team.delete": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "territory.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageTerritoryView"];
                };
            };
        };
    };
    "territory.create": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TerritoryRequest"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritoryView"];
                };
            };
        };
    };
    "territory.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritoryView"];
                };
            };
        };
    };
    "territory.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TerritoryRequest"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritoryView"];
                };
            };
        };
    };
    "territory.delete": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "saved-view.list": {
        parameters: {
            query: {
                list: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSavedViewView"];
                };
            };
        };
    };
    "saved-view.create": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSavedView"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewView"];
                };
            };
        };
    };
    "saved-view.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewView"];
                };
            };
        };
    };
    "saved-view.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedViewRequest"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewView"];
                };
            };
        };
    };
    "saved-view.delete": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "saved-view.restore": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewView"];
                };
            };
        };
    };
    "saved-view.make-standard": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewView"];
                };
            };
        };
    };
    "saved-view.end-standard": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewView"];
                };
            };
        };
    };
    "api-key.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageApiKeyView"];
                };
            };
        };
    };
    "api-key.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiKey"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiKey"];
                };
            };
        };
    };
    "api-key.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "invitation-acceptance.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationAcceptanceInvitationOffer"];
                };
            };
        };
    };
    "invitation-acceptance.accept": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationAcceptanceAcceptInvitation"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
        };
    };
    "me.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
        };
    };
    "me.update": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMe"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
        };
    };
    "me.change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeChangePassword"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "totp.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TotpCode"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpRecoveryCodes"];
                };
            };
        };
    };
    "totp.enrol": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpSecret"];
                };
            };
        };
    };
    "totp.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TotpCode"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "password-reset.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordResetRequestReset"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "password-reset.use": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordResetNewPassword"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "session.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSessionView"];
                };
            };
        };
    };
    "session.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: {
                "__Host-plumbline-device"?: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
        };
    };
    "session.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "session.end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "session.enter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionEnterFirm"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
        };
    };
    "session.refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: {
                "__Host-plumbline-refresh"?: string;
            };
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
        };
    };
    "setup.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupView"];
                };
            };
        };
    };
    "setup.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetUp"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
        };
    };
    "import.list": {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                sort?: string | null;
                target?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageImportSummary"];
                };
            };
        };
    };
    "import.upload": {
        parameters: {
            query: {
                target: string;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportWhole"];
                };
            };
        };
    };
    "import.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportWhole"];
                };
            };
        };
    };
    "import.discard": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "import.cancel": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportWhole"];
                };
            };
        };
    };
    "import.check": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportWhole"];
                };
            };
        };
    };
    "import.map": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Mapping"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportWhole"];
                };
            };
        };
    };
    "import.refused": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "import.rows": {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                outcome?: "created" | "attached" | "held" | "known" | "refused" | "undone" | "kept";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageImportLine"];
                };
            };
        };
    };
    "import.run": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportWhole"];
                };
            };
        };
    };
    "import.undo": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportWhole"];
                };
            };
        };
    };
    "mapping.list": {
        parameters: {
            query?: {
                target?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedMapping"][];
                };
            };
        };
    };
    "mapping.save": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MappingSave"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedMapping"];
                };
            };
        };
    };
    "mapping.delete": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "import.targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportTarget"][];
                };
            };
        };
    };
    "application.list": {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                sort?: string | null;
                status?: "submitted" | "accepted" | "declined" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageApplicationRow"];
                };
            };
        };
    };
    "application.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
        };
    };
    "application.accept": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
        };
    };
    "application.decline": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationDeclineReason"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
        };
    };
    "intake-offer.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferView"];
                };
            };
        };
    };
    "intake-offer.submit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationRequest"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeOfferIntakeReceipt"];
                };
            };
        };
    };
    "intake-page.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageIntakePageView"];
                };
            };
        };
    };
    "intake-page.create": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakePageView"];
                };
            };
        };
    };
    "intake-page.close": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakePageView"];
                };
            };
        };
    };
    "intake-page.replace-key": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakePageView"];
                };
            };
        };
    };
    "intake-page.open": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakePageView"];
                };
            };
        };
    };
    "intake-offer.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                receipt: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "job.list": {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                sort?: string | null;
                state?: "waiting" | "running" | "succeeded" | "cancelled" | "dead";
                type?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageJobView"];
                };
            };
        };
    };
    "job.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    "job.cancel": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    "job.retry": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    "job.schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleView"];
                };
            };
        };
    };
    "live.listen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "message.list": {
        parameters: {
            query?: {
                channel?: "mail" | "sms";
                cursor?: string | null;
                limit?: number | null;
                /** @description to whom something was told as a member, by mail or text */
                member?: string;
                sort?: string | null;
                status?: "kept" | "queued" | "suppressed" | "failed" | "sent" | "delivered" | "opened" | "bounced" | "complained";
                /** @description the whole address to which mail went, in capitals or not */
                to?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageMessageView"];
                };
            };
        };
    };
    "message.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageView"];
                };
            };
        };
    };
    "letterhead.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterheadView"];
                };
            };
        };
    };
    "letterhead.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterheadRequest"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterheadView"];
                };
            };
        };
    };
    "letterhead.set-logo": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterheadLogoRequest"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterheadView"];
                };
            };
        };
    };
    "letterhead.remove-logo": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterheadView"];
                };
            };
        };
    };
    "letterhead.preview": {
        parameters: {
            query: {
                /** @description as <code>#1d4ed8</code>, dark enough for white text; none when absent */
                colour?: string | null;
                /** @description plain text: who writes, where, and what the law asks for */
                footer: string;
                /** @description where answers go; to the sender of the installation when absent */
                replyTo?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterheadPreview"];
                };
            };
        };
    };
    "letterhead.test": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterheadTrial"];
                };
            };
        };
    };
    "notice-settings.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeSettingsView"];
                };
            };
        };
    };
    "notice-settings.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeSettingsRequest"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeSettingsView"];
                };
            };
        };
    };
    "notification.list": {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                sort?: string | null;
                unread?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageNotificationView"];
                };
            };
        };
    };
    "notification.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationView"];
                };
            };
        };
    };
    "notification.read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "notification.count-unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationUnread"];
                };
            };
        };
    };
    "phone.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneView"];
                };
            };
        };
    };
    "phone.ask": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneNumberRequest"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneView"];
                };
            };
        };
    };
    "phone.remove": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneView"];
                };
            };
        };
    };
    "phone.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneCodeRequest"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneView"];
                };
            };
        };
    };
    "phone.stop": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneView"];
                };
            };
        };
    };
    "suppression.list": {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                sort?: string | null;
                status?: "active" | "lifted";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSuppressionView"];
                };
            };
        };
    };
    "suppression.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuppressionView"];
                };
            };
        };
    };
    "suppression.lift": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuppressionLifting"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuppressionView"];
                };
            };
        };
    };
    "wording.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageWordingLine"];
                };
            };
        };
    };
    "wording.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                letter: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WordingView"];
                };
            };
        };
    };
    "wording.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                letter: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WordingRequest"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WordingView"];
                };
            };
        };
    };
    "wording.restore": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                letter: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WordingView"];
                };
            };
        };
    };
    "wording.preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                letter: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WordingRequest"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WordingServicePreview"];
                };
            };
        };
    };
    "wording.test": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path: {
                letter: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WordingRequest"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WordingTrial"];
                };
            };
        };
    };
    "wording.versions": {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                sort?: string | null;
            };
            header?: never;
            path: {
                letter: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageWordingVersion"];
                };
            };
        };
    };
    "duty-board.list": {
        parameters: {
            query?: {
                /** @description on this day, from today to a year from now; today in London when it is absent */
                asOf?: string | null;
                cursor?: string | null;
                limit?: number | null;
                sort?: string | null;
                /** @description all when it is absent */
                stands?: "red" | "amber" | "green" | "no_rules";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDutyBoardRow"];
                };
            };
        };
    };
    "duty-board.count": {
        parameters: {
            query?: {
                /** @description on this day, from today to a year from now; today in London when it is absent */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyBoardCounts"];
                };
            };
        };
    };
    "renewal-plan.count": {
        parameters: {
            query?: {
                /** @description outward part of the postcode, as in SW1A; all when it is absent, properties without one when it is empty */
                area?: string | null;
                cursor?: string | null;
                /**
                 * @description their last day is not before this one, from today to a year from now; today when it is absent, with what is
                 *                   overdue
                 */
                from?: string | null;
                limit?: number | null;
                sort?: string | null;
                /** @description who does them; all when it is absent */
                trade?: "gas_engineer" | "electrician" | "energy_assessor" | "fire_assessor" | "water_assessor" | "alarm_fitter" | "surveyor" | "builder" | "office";
                /** @description their last day is not after this one, up to a year from now; 90 days later when it is absent */
                until?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePlanCount"];
                };
            };
        };
    };
    "renewal-plan.plan": {
        parameters: {
            query: {
                /** @description outward part of the postcode, as in SW1A; properties without one when it is absent or empty */
                area?: string | null;
                /**
                 * @description the last days of what is done are not before this one, from today to a year from now; today when it is
                 *                   absent, with what is overdue
                 */
                from?: string | null;
                trade: "gas_engineer" | "electrician" | "energy_assessor" | "fire_assessor" | "water_assessor" | "alarm_fitter" | "surveyor" | "builder" | "office";
                /** @description they are not after this one, up to a year from now; 90 days later when it is absent */
                until?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenewalPlan"];
                };
            };
        };
    };
    "obligation-summary.list": {
        parameters: {
            query: {
                /** @description on this day, past or to come; today in London when it is absent */
                asOf?: string | null;
                /** @description as many as an address holds */
                property: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageObligationSummary"];
                };
            };
        };
    };
    "installation-checkpoint.own": {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                sort?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageLogHeadView"];
                };
            };
        };
    };
    "installation-checkpoint.of-firms": {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                /** @description the beginning of a firm's short name */
                q?: string | null;
                sort?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageFirmHeadView"];
                };
            };
        };
    };
    "dead-letter.list": {
        parameters: {
            query?: {
                cursor?: string | null;
                /** @description short name of a firm */
                firm?: string | null;
                limit?: number | null;
                sort?: string | null;
                type?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDeadLetterView"];
                };
            };
        };
    };
    "dead-letter.retry": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                firm: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetryDeadLetter"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "installation-firm.list": {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                /** @description the beginning of the short name */
                q?: string | null;
                sort?: string | null;
                status?: "trial" | "active" | "suspended" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageInstallationFirmView"];
                };
            };
        };
    };
    "backlog.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageBacklogView"];
                };
            };
        };
    };
    "rate.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateBoard"];
                };
            };
        };
    };
    "rate.release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseRate"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateRelease"];
                };
            };
        };
    };
    "rate.end": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "installation-session.list": {
        parameters: {
            query?: {
                cursor?: string | null;
                /** @description short name of the firm in which somebody works now */
                firm?: string | null;
                limit?: number | null;
                sort?: string | null;
                user?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageInstallationSessionView"];
                };
            };
        };
    };
    "installation-session.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstallationSessionEndSession"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "installation-session.end-all": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstallationSessionEndSession"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "switch.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SwitchStanding"];
                };
            };
        };
    };
    "statement.list": {
        parameters: {
            query?: {
                /** @description what makes a statement one of the first; <code>total</code> when it is left out */
                by?: "total" | "mean" | "max" | "calls";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementsStatementBoard"];
                };
            };
        };
    };
    "switch.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SwitchList"];
                };
            };
        };
    };
    "switch.engage": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                kind: "kill" | "maintenance" | "read_only" | "rehearsal";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchEngagement"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SwitchView"];
                };
            };
        };
    };
    "switch.release": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                kind: "kill" | "maintenance" | "read_only" | "rehearsal";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchRelease"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SwitchView"];
                };
            };
        };
    };
    "guest-link.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestLinkPortalLinkOffer"];
                };
            };
        };
    };
    "guest-link.accept": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuestLinkUsePortalLink"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
        };
    };
    "portal-me.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalMeView"];
                };
            };
        };
    };
    "portal.overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalOverviewView"];
                };
            };
        };
    };
    "portal.list": {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                sort?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePortalPropertyView"];
                };
            };
        };
    };
    "portal.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalPropertyView"];
                };
            };
        };
    };
    "portal.duties": {
        parameters: {
            query?: {
                /** @description on this day, past or to come; today in London when it is absent */
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalObligationsView"];
                };
            };
        };
    };
    "property.list": {
        parameters: {
            query?: {
                /** @description whose they are */
                client?: string;
                createdFrom?: string | null;
                createdTo?: string | null;
                cursor?: string | null;
                limit?: number | null;
                /** @description what is said in a field of the firm's own, by its code: <code>pets:dog</code> */
                own?: string | null;
                /** @description as it is written */
                postcode?: string | null;
                /** @description words, each the beginning of one in the address */
                q?: string | null;
                sort?: string | null;
                /** @description active ones when it is absent */
                status?: "active" | "archived" | "all";
                tag?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePropertyRow"];
                };
            };
        };
    };
    "property.create": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProperty"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PropertyView"];
                };
            };
        };
    };
    "property.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PropertyView"];
                };
            };
        };
    };
    "property.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PropertyRequest"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PropertyView"];
                };
            };
        };
    };
    "property.archive": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PropertyReason"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PropertyView"];
                };
            };
        };
    };
    "property.move": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PropertyMove"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PropertyView"];
                };
            };
        };
    };
    "property.restore": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PropertyReason"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PropertyView"];
                };
            };
        };
    };
    "access-attempt.list": {
        parameters: {
            query?: {
                /** @description what we knew at this instant; now when it is absent */
                knownAt?: string;
            };
            header?: never;
            path: {
                property: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAccessAttemptView"];
                };
            };
        };
    };
    "access-attempt.record": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path: {
                property: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccessAttempt"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessAttemptView"];
                };
            };
        };
    };
    "access-attempt.withdraw": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
                property: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "appliance.list": {
        parameters: {
            query?: {
                /** @description only those that are there on this day; also those that were removed when it is absent */
                asOf?: string;
                /** @description what we knew at this instant; now when it is absent */
                knownAt?: string;
            };
            header?: never;
            path: {
                property: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageApplianceView"];
                };
            };
        };
    };
    "appliance.add": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path: {
                property: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplianceFacts"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplianceView"];
                };
            };
        };
    };
    "appliance.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
                property: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplianceFacts"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplianceView"];
                };
            };
        };
    };
    "appliance.withdraw": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
                property: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "appliance.history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                property: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageApplianceView"];
                };
            };
        };
    };
    "certificate.list": {
        parameters: {
            query?: {
                /** @description what we knew at this instant; now when it is absent */
                knownAt?: string;
            };
            header?: never;
            path: {
                property: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCertificateView"];
                };
            };
        };
    };
    "certificate.submit": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path: {
                property: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCertificate"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateView"];
                };
            };
        };
    };
    "copy.give": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path: {
                certificate: string;
                property: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCopy"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CopyView"];
                };
            };
        };
    };
    "certificate.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                property: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateView"];
                };
            };
        };
    };
    "certificate.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
                property: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertificateCorrection"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateView"];
                };
            };
        };
    };
    "certificate.history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                property: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCertificateView"];
                };
            };
        };
    };
    "certificate.reject": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
                property: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertificateRejection"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateView"];
                };
            };
        };
    };
    "certificate.verify": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
                property: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateView"];
                };
            };
        };
    };
    "certificate.withdraw": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
                property: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateView"];
                };
            };
        };
    };
    "copy.list": {
        parameters: {
            query?: {
                /** @description what we knew at this instant; now when it is absent */
                knownAt?: string;
            };
            header?: never;
            path: {
                property: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCopyView"];
                };
            };
        };
    };
    "copy.withdraw": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
                property: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "fact.show": {
        parameters: {
            query?: {
                /** @description what is true on this day; today when it is absent */
                asOf?: string;
                /** @description what we knew at this instant; now when it is absent */
                knownAt?: string;
            };
            header?: never;
            path: {
                property: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactSheetView"];
                };
            };
        };
    };
    "fact.record": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                property: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFactAnswers"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactSheetView"];
                };
            };
        };
    };
    "fact.history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                property: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageFactHistoryView"];
                };
            };
        };
    };
    "hazard.list": {
        parameters: {
            query?: {
                /** @description what we knew at this instant; now when it is absent */
                knownAt?: string;
            };
            header?: never;
            path: {
                property: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageHazardView"];
                };
            };
        };
    };
    "hazard.add": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path: {
                property: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HazardFacts"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HazardView"];
                };
            };
        };
    };
    "hazard.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
                property: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HazardFacts"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HazardView"];
                };
            };
        };
    };
    "hazard.withdraw": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
                property: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "hazard.history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                property: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageHazardView"];
                };
            };
        };
    };
    "obligation.show": {
        parameters: {
            query?: {
                /** @description on this day, past or to come; today in London when it is absent */
                asOf?: string;
                /** @description as we knew it at this instant; now when it is absent */
                knownAt?: string;
            };
            header?: never;
            path: {
                property: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObligationsView"];
                };
            };
        };
    };
    "obligation.print": {
        parameters: {
            query?: {
                /** @description on this day, past or to come; today in London when it is absent */
                asOf?: string;
            };
            header?: never;
            path: {
                property: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "supposition.show": {
        parameters: {
            query: {
                /**
                 * @description the duties of this day, past or to come; today in London when it is absent, or the first day of what is
                 *                     supposed where that comes after
                 */
                asOf?: string | null;
                /**
                 * @description the day from which on all of them are true, whatever was recorded for later; today in London when it is
                 *                     absent, or the day of the answer where that comes before
                 */
                from?: string | null;
                /** @description a fact, a colon and its answer as it would be recorded, or "unknown"; each fact once */
                suppose: string[];
            };
            header?: never;
            path: {
                property: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupposedDuties"];
                };
            };
        };
    };
    "pack.send": {
        parameters: {
            query?: {
                /** @description on this day, past or to come; today in London when it is absent */
                asOf?: string;
            };
            header?: never;
            path: {
                property: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "pack.request": {
        parameters: {
            query?: {
                asOf?: string;
            };
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path: {
                property: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportView"];
                };
            };
        };
    };
    "reading.show": {
        parameters: {
            query: {
                /** @description of the certificate that it is to be */
                kind: "gas_safety_record" | "gas_remedial" | "eicr" | "electrical_remedial" | "remedial_sent_to_tenant" | "remedial_sent_to_council" | "epc" | "mees_exemption" | "alarm_test" | "co_alarm_test" | "alarm_installation" | "co_alarm_installation" | "fire_risk_assessment" | "fire_safety_information" | "flat_door_check" | "communal_door_check" | "legionella_assessment" | "hmo_licence" | "selective_licence" | "temporary_exemption_notice" | "landlord_registration" | "rent_smart_wales_registration" | "rent_smart_wales_licence" | "deposit_protection" | "prescribed_information" | "right_to_rent_check" | "renters_rights_sheet" | "written_statement" | "hazard_investigation" | "hazard_summary" | "hazard_made_safe" | "hazard_work_begun";
            };
            header?: never;
            path: {
                property: string;
                /** @description of the document */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reading"];
                };
            };
        };
    };
    "snooze.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                property: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSnoozeView"];
                };
            };
        };
    };
    "snooze.snooze": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path: {
                property: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSnooze"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnoozeView"];
                };
            };
        };
    };
    "snooze.resume": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
                property: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "tenancy.list": {
        parameters: {
            query?: {
                /** @description only those that run on this day; also those that have ended or are still to begin when it is absent */
                asOf?: string;
                /** @description what we knew at this instant; now when it is absent */
                knownAt?: string;
            };
            header?: never;
            path: {
                property: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageTenancyView"];
                };
            };
        };
    };
    "tenancy.add": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path: {
                property: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenancyFacts"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenancyView"];
                };
            };
        };
    };
    "tenancy.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
                property: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenancyFacts"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenancyView"];
                };
            };
        };
    };
    "tenancy.withdraw": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
                property: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "tenancy.history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                property: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageTenancyView"];
                };
            };
        };
    };
    "property-export.export": {
        parameters: {
            query?: {
                /** @description whose they are */
                client?: string;
                /** @description codes in the wanted order; null for all */
                columns?: string[] | null;
                createdFrom?: string | null;
                createdTo?: string | null;
                /** @description null for CSV */
                format?: "csv" | "xlsx" | "pdf" | "zip";
                /** @description what is said in a field of the firm's own, by its code: <code>pets:dog</code> */
                own?: string | null;
                /** @description as it is written */
                postcode?: string | null;
                /** @description words, each the beginning of one in the address */
                q?: string | null;
                sort?: string | null;
                /** @description active ones when it is absent */
                status?: "active" | "archived" | "all";
                tag?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "property-export.request": {
        parameters: {
            query?: {
                /** @description whose they are */
                client?: string;
                /** @description codes in the wanted order; null for all */
                columns?: string[] | null;
                createdFrom?: string | null;
                createdTo?: string | null;
                /** @description null for CSV */
                format?: "csv" | "xlsx" | "pdf" | "zip";
                /** @description what is said in a field of the firm's own, by its code: <code>pets:dog</code> */
                own?: string | null;
                /** @description as it is written */
                postcode?: string | null;
                /** @description words, each the beginning of one in the address */
                q?: string | null;
                sort?: string | null;
                /** @description active ones when it is absent */
                status?: "active" | "archived" | "all";
                tag?: string | null;
            };
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportView"];
                };
            };
        };
    };
    "property.nation": {
        parameters: {
            query: {
                country?: string;
                postcode: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PropertyNationView"];
                };
            };
        };
    };
    "ptw-webhook.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PtwWebhookView"][];
                };
            };
        };
    };
    "ptw-webhook.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PtwWebhookRequest"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PtwWebhookView"];
                };
            };
        };
    };
    "ptw-webhook.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PtwWebhookView"];
                };
            };
        };
    };
    "ptw-webhook.replace": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PtwWebhookRequest"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PtwWebhookView"];
                };
            };
        };
    };
    "ptw-webhook.retire": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ptw-webhook.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PtwWebhookChange"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PtwWebhookView"];
                };
            };
        };
    };
    "ptw-webhook.deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PtwDeliveryView"][];
                };
            };
        };
    };
    "ptw-webhook.try-out": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PtwDeliveryView"];
                };
            };
        };
    };
    "public-capture.submit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Submission"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicCaptureCaptureReceipt"];
                };
            };
        };
    };
    "opt-out.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description See Other */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "opt-out.stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "postmark-event.take": {
        parameters: {
            query?: never;
            header?: {
                Authorization?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostmarkEvent"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "text-event.take": {
        parameters: {
            query?: never;
            header?: {
                /** @description id of the request */
                "webhook-id"?: string;
                /** @description one or more signatures, <code>v1,</code> and HMAC-SHA256 in Base64 */
                "webhook-signature"?: string;
                /** @description when it was sent, in seconds since 1970 */
                "webhook-timestamp"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextEvent"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "record.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                record: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordView"];
                };
            };
        };
    };
    "comment.list": {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                sort?: string | null;
            };
            header?: never;
            path: {
                kind: string;
                record: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCommentView"];
                };
            };
        };
    };
    "comment.post": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path: {
                kind: string;
                record: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentText"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"];
                };
            };
        };
    };
    "favourite.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                record: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FavouriteView"];
                };
            };
        };
    };
    "favourite.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                record: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FavouriteView"];
                };
            };
        };
    };
    "favourite.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                record: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FavouriteView"];
                };
            };
        };
    };
    "own-value.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                record: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnValuesView"];
                };
            };
        };
    };
    "own-value.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                kind: string;
                record: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnValueGivenValues"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnValuesView"];
                };
            };
        };
    };
    "letter.list": {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                sort?: string | null;
            };
            header?: never;
            path: {
                kind: string;
                record: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageLetterView"];
                };
            };
        };
    };
    "letter.write": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path: {
                kind: string;
                record: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLetter"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterView"];
                };
            };
        };
    };
    "letter.draft": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                record: string;
                template: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterText"];
                };
            };
        };
    };
    "letter.prepare": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                record: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WritingView"];
                };
            };
        };
    };
    "record.people": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                record: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageColleague"];
                };
            };
        };
    };
    "tag.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                record: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagsView"];
                };
            };
        };
    };
    "tag.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                record: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagChange"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagsView"];
                };
            };
        };
    };
    "timeline.show": {
        parameters: {
            query?: {
                cursor?: string;
                /** @description from this instant on */
                from?: string | null;
                limit?: number;
                /** @description of these sources only */
                source?: string[] | null;
                /** @description before this instant */
                to?: string | null;
            };
            header?: never;
            path: {
                kind: string;
                record: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineView"];
                };
            };
        };
    };
    "record.watch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                record: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordView"];
                };
            };
        };
    };
    "record.unwatch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                record: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordView"];
                };
            };
        };
    };
    "comment.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"];
                };
            };
        };
    };
    "comment.edit": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentText"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"];
                };
            };
        };
    };
    "comment.remove": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"];
                };
            };
        };
    };
    "comment.revisions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRevisionView"];
                };
            };
        };
    };
    "favourite.starred": {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                sort?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageKeptView"];
                };
            };
        };
    };
    "own-field.list": {
        parameters: {
            query: {
                recordKind: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOwnField"];
                };
            };
        };
    };
    "own-field.define": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOwnField"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnField"];
                };
            };
        };
    };
    "own-field.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedField"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnField"];
                };
            };
        };
    };
    "search.find": {
        parameters: {
            query: {
                limit?: number;
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchView"];
                };
            };
        };
    };
    "tag.suggested": {
        parameters: {
            query: {
                kind: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageString"];
                };
            };
        };
    };
    "template.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageTemplateView"];
                };
            };
        };
    };
    "template.create": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateRequest"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateView"];
                };
            };
        };
    };
    "template.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateView"];
                };
            };
        };
    };
    "template.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateRequest"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateView"];
                };
            };
        };
    };
    "template.preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterText"];
                };
            };
        };
    };
    "template.publish": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateView"];
                };
            };
        };
    };
    "template.retire": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateView"];
                };
            };
        };
    };
    "template.test": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "favourite.watched": {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                sort?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageKeptView"];
                };
            };
        };
    };
    "schedule.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageReportScheduleView"];
                };
            };
        };
    };
    "schedule.create": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReportSchedule"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportScheduleView"];
                };
            };
        };
    };
    "schedule.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportScheduleView"];
                };
            };
        };
    };
    "schedule.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportSettings"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportScheduleView"];
                };
            };
        };
    };
    "schedule.delete": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "schedule.pause": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportScheduleView"];
                };
            };
        };
    };
    "schedule.resume": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportScheduleView"];
                };
            };
        };
    };
    "schedule.run": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportScheduleView"];
                };
            };
        };
    };
    "assignment.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentView"];
                };
            };
        };
    };
    "assignment.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignmentStrategyChoice"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentView"];
                };
            };
        };
    };
    "assignment.change-member": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                member: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignmentWork"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentView"];
                };
            };
        };
    };
    "figure.board": {
        parameters: {
            query?: {
                createdFrom?: string | null;
                createdTo?: string | null;
                /** @description only those that were put aside, instead of those that are there */
                deleted?: boolean | null;
                /** @description what is said in a field of the firm's own, by its code: <code>pets:dog</code> */
                own?: string | null;
                owner?: string | null;
                /** @description only those that nobody owns */
                pool?: boolean | null;
                /** @description in any spelling; a ZIP code also finds those with the four digits of a block */
                postcode?: string | null;
                /** @description words, each the beginning of one in name, company, e-mail, phone, address or description */
                q?: string | null;
                scoreFrom?: number | null;
                scoreTo?: number | null;
                source?: ("website_form" | "google_lsa" | "google_ads" | "facebook_ads" | "referral" | "door_to_door" | "storm_response" | "organic_search" | "phone_inquiry" | "email_inquiry" | "partner_referral" | "repeat_customer")[] | null;
                status?: ("new" | "contacted" | "qualified" | "appointment_scheduled" | "inspection_completed" | "quote_sent" | "negotiation" | "won" | "lost" | "nurture")[] | null;
                tag?: string | null;
                temperature?: ("hot" | "warm" | "cool" | "cold")[] | null;
                territory?: string | null;
                /** @description only those that wait for the first answer that they were promised */
                unanswered?: boolean | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardFigures"];
                };
            };
        };
    };
    "capture-form.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCaptureFormView"];
                };
            };
        };
    };
    "capture-form.create": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaptureFormFormRequest"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaptureFormView"];
                };
            };
        };
    };
    "capture-form.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaptureFormView"];
                };
            };
        };
    };
    "capture-form.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaptureFormFormRequest"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaptureFormView"];
                };
            };
        };
    };
    "capture-form.activate": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaptureFormView"];
                };
            };
        };
    };
    "enquiry.list": {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                sort?: string | null;
                status?: "waiting" | "taken";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageEnquiryView"];
                };
            };
        };
    };
    "capture-form.replace-key": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaptureFormView"];
                };
            };
        };
    };
    "capture-form.pause": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaptureFormView"];
                };
            };
        };
    };
    "capture-form.retire": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaptureFormView"];
                };
            };
        };
    };
    "snippet.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snippets"];
                };
            };
        };
    };
    "merge.scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageScanView"];
                };
            };
        };
    };
    "merge.scan": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScanView"];
                };
            };
        };
    };
    "merge.duplicates": {
        parameters: {
            query?: {
                cursor?: string | null;
                lead?: string;
                limit?: number | null;
                sort?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePairView"];
                };
            };
        };
    };
    "merge.different": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lead: string;
                other: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "merge.doubt": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lead: string;
                other: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "figure.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SalesFigures"];
                };
            };
        };
    };
    "assignment.assign-many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignmentBulk"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentBulkReport"];
                };
            };
        };
    };
    "lead-field.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOwnField"];
                };
            };
        };
    };
    "lead-field.define": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadFieldNewField"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnField"];
                };
            };
        };
    };
    "lead-field.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedField"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnField"];
                };
            };
        };
    };
    "lead.list": {
        parameters: {
            query?: {
                createdFrom?: string | null;
                createdTo?: string | null;
                cursor?: string | null;
                /** @description only those that were put aside, instead of those that are there */
                deleted?: boolean | null;
                limit?: number | null;
                /** @description what is said in a field of the firm's own, by its code: <code>pets:dog</code> */
                own?: string | null;
                owner?: string | null;
                /** @description only those that nobody owns */
                pool?: boolean | null;
                /** @description in any spelling; a ZIP code also finds those with the four digits of a block */
                postcode?: string | null;
                /** @description words, each the beginning of one in name, company, e-mail, phone, address or description */
                q?: string | null;
                scoreFrom?: number | null;
                scoreTo?: number | null;
                sort?: string | null;
                source?: ("website_form" | "google_lsa" | "google_ads" | "facebook_ads" | "referral" | "door_to_door" | "storm_response" | "organic_search" | "phone_inquiry" | "email_inquiry" | "partner_referral" | "repeat_customer")[] | null;
                status?: ("new" | "contacted" | "qualified" | "appointment_scheduled" | "inspection_completed" | "quote_sent" | "negotiation" | "won" | "lost" | "nurture")[] | null;
                tag?: string | null;
                temperature?: ("hot" | "warm" | "cool" | "cold")[] | null;
                territory?: string | null;
                /** @description only those that wait for the first answer that they were promised */
                unanswered?: boolean | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageLeadSummary"];
                };
            };
        };
    };
    "intake.take": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntakeNewLead"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Taken"];
                };
            };
        };
    };
    "lead.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    "lead.update": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadDetails"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    "lead.delete": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "lead.schedule-appointment": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    "assignment.assign": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignmentOwner"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    "lead.complete-inspection": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    "lead.lose": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadLoss"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    "lead.negotiate": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    "lead.nurture": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadWhy"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    "assignment.pick": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    "lead.qualify": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    "lead.send-quote": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    "lead.reopen": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadWhy"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    "lead.restore": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    "lead-sheet.print": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "lead-clock.acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lead: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponseView"];
                };
            };
        };
    };
    "conversion.convert": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path: {
                lead: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversionConverted"];
                };
            };
        };
    };
    "follow-up.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lead: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageFollowUp"];
                };
            };
        };
    };
    "follow-up.plan": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path: {
                lead: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFollowUp"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUp"];
                };
            };
        };
    };
    "follow-up.complete": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
                lead: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUp"];
                };
            };
        };
    };
    "stage.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lead: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageStep"][];
                };
            };
        };
    };
    "interaction.list": {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                sort?: string | null;
            };
            header?: never;
            path: {
                lead: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageInteractionView"];
                };
            };
        };
    };
    "interaction.log": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path: {
                lead: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInteraction"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    "merge.of-lead": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lead: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageMergeView"];
                };
            };
        };
    };
    "lead-clock.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lead: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponseView"];
                };
            };
        };
    };
    "rating.explain": {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                lead: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingsExplained"];
                };
            };
        };
    };
    "rating.override": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                lead: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RatingByHand"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    "rating.end-override": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                lead: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    "rating.happened": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path: {
                lead: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RatingEvent"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    "lead-bulk.give": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadBulkGiving"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkView"];
                };
            };
        };
    };
    "lead-export.export": {
        parameters: {
            query?: {
                /** @description codes in the wanted order; null for all */
                columns?: string[] | null;
                createdFrom?: string | null;
                createdTo?: string | null;
                /** @description only those that were put aside, instead of those that are there */
                deleted?: boolean | null;
                /** @description null for CSV */
                format?: "csv" | "xlsx" | "pdf" | "zip";
                /** @description what is said in a field of the firm's own, by its code: <code>pets:dog</code> */
                own?: string | null;
                owner?: string | null;
                /** @description only those that nobody owns */
                pool?: boolean | null;
                /** @description in any spelling; a ZIP code also finds those with the four digits of a block */
                postcode?: string | null;
                /** @description words, each the beginning of one in name, company, e-mail, phone, address or description */
                q?: string | null;
                scoreFrom?: number | null;
                scoreTo?: number | null;
                sort?: string | null;
                source?: ("website_form" | "google_lsa" | "google_ads" | "facebook_ads" | "referral" | "door_to_door" | "storm_response" | "organic_search" | "phone_inquiry" | "email_inquiry" | "partner_referral" | "repeat_customer")[] | null;
                status?: ("new" | "contacted" | "qualified" | "appointment_scheduled" | "inspection_completed" | "quote_sent" | "negotiation" | "won" | "lost" | "nurture")[] | null;
                tag?: string | null;
                temperature?: ("hot" | "warm" | "cool" | "cold")[] | null;
                territory?: string | null;
                /** @description only those that wait for the first answer that they were promised */
                unanswered?: boolean | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "lead-export.request": {
        parameters: {
            query?: {
                /** @description codes in the wanted order; null for all */
                columns?: string[] | null;
                createdFrom?: string | null;
                createdTo?: string | null;
                /** @description only those that were put aside, instead of those that are there */
                deleted?: boolean | null;
                /** @description null for CSV */
                format?: "csv" | "xlsx" | "pdf" | "zip";
                /** @description what is said in a field of the firm's own, by its code: <code>pets:dog</code> */
                own?: string | null;
                owner?: string | null;
                /** @description only those that nobody owns */
                pool?: boolean | null;
                /** @description in any spelling; a ZIP code also finds those with the four digits of a block */
                postcode?: string | null;
                /** @description words, each the beginning of one in name, company, e-mail, phone, address or description */
                q?: string | null;
                scoreFrom?: number | null;
                scoreTo?: number | null;
                sort?: string | null;
                source?: ("website_form" | "google_lsa" | "google_ads" | "facebook_ads" | "referral" | "door_to_door" | "storm_response" | "organic_search" | "phone_inquiry" | "email_inquiry" | "partner_referral" | "repeat_customer")[] | null;
                status?: ("new" | "contacted" | "qualified" | "appointment_scheduled" | "inspection_completed" | "quote_sent" | "negotiation" | "won" | "lost" | "nurture")[] | null;
                tag?: string | null;
                temperature?: ("hot" | "warm" | "cool" | "cold")[] | null;
                territory?: string | null;
                /** @description only those that wait for the first answer that they were promised */
                unanswered?: boolean | null;
            };
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportView"];
                };
            };
        };
    };
    "lead-bulk.tag": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadBulkTagging"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkView"];
                };
            };
        };
    };
    "lead-bulk.untag": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadBulkTagging"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkView"];
                };
            };
        };
    };
    "figure.map": {
        parameters: {
            query?: {
                createdFrom?: string | null;
                createdTo?: string | null;
                /** @description only those that were put aside, instead of those that are there */
                deleted?: boolean | null;
                east?: number | null;
                north?: number | null;
                /** @description what is said in a field of the firm's own, by its code: <code>pets:dog</code> */
                own?: string | null;
                owner?: string | null;
                /** @description only those that nobody owns */
                pool?: boolean | null;
                /** @description in any spelling; a ZIP code also finds those with the four digits of a block */
                postcode?: string | null;
                /** @description words, each the beginning of one in name, company, e-mail, phone, address or description */
                q?: string | null;
                scoreFrom?: number | null;
                scoreTo?: number | null;
                size?: number | null;
                source?: ("website_form" | "google_lsa" | "google_ads" | "facebook_ads" | "referral" | "door_to_door" | "storm_response" | "organic_search" | "phone_inquiry" | "email_inquiry" | "partner_referral" | "repeat_customer")[] | null;
                south?: number | null;
                status?: ("new" | "contacted" | "qualified" | "appointment_scheduled" | "inspection_completed" | "quote_sent" | "negotiation" | "won" | "lost" | "nurture")[] | null;
                tag?: string | null;
                temperature?: ("hot" | "warm" | "cool" | "cold")[] | null;
                territory?: string | null;
                /** @description only those that wait for the first answer that they were promised */
                unanswered?: boolean | null;
                west?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadMap"];
                };
            };
        };
    };
    "assignment.hand-over": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path: {
                member: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignmentTarget"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentsHandOver"];
                };
            };
        };
    };
    "merge.preview": {
        parameters: {
            query: {
                gone: string;
                kept: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergesPreview"];
                };
            };
        };
    };
    "merge.merge": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMerge"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergesMerged"];
                };
            };
        };
    };
    "merge.undo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    "response.answered": {
        parameters: {
            query?: {
                /** @description who answered */
                by?: string;
                cursor?: string | null;
                /** @description ended at or after it */
                from?: string | null;
                /** @description 0 to 23, of the firm's day, in which the lead came in */
                hour?: number | null;
                limit?: number | null;
                sort?: string | null;
                /** @description ended before it */
                to?: string | null;
                /** @description whether the promise was kept */
                within?: boolean | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseBoardAnsweredView"];
                };
            };
        };
    };
    "response.calls": {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                sort?: string | null;
                unread?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseBoardCallView"];
                };
            };
        };
    };
    "response.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "response.ladder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponseSettingsSetting"];
                };
            };
        };
    };
    "response.change-ladder": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Ladder"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponseSettingsSetting"];
                };
            };
        };
    };
    "response.metrics": {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponseBoardMetrics"];
                };
            };
        };
    };
    "rule-set.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRuleSetsView"];
                };
            };
        };
    };
    "rule-set.draft": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleSetDraft"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetsView"];
                };
            };
        };
    };
    "rule-set.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetsView"];
                };
            };
        };
    };
    "rule-set.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleSetDraft"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetsView"];
                };
            };
        };
    };
    "rule-set.publish": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetsView"];
                };
            };
        };
    };
    "rule-set.preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleSetDraft"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleTrialsEffect"];
                };
            };
        };
    };
    "follow-up.today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageFollowUp"];
                };
            };
        };
    };
    "delivery.list": {
        parameters: {
            query?: {
                cursor?: string | null;
                endpoint?: string;
                limit?: number | null;
                sort?: string | null;
                state?: "pending" | "delivered" | "failed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDeliveryView"];
                };
            };
        };
    };
    "delivery.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPage"];
                };
            };
        };
    };
    "delivery.repeat": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPage"];
                };
            };
        };
    };
    "endpoint.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageEndpointView"];
                };
            };
        };
    };
    "endpoint.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndpointRequest"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointWithSecret"];
                };
            };
        };
    };
    "delivery.repeat-range": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path: {
                endpoint: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliveryAgainRequest"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryAgain"];
                };
            };
        };
    };
    "delivery.try-out": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path: {
                endpoint: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPage"];
                };
            };
        };
    };
    "endpoint.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointView"];
                };
            };
        };
    };
    "endpoint.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndpointRequest"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointView"];
                };
            };
        };
    };
    "endpoint.activate": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointView"];
                };
            };
        };
    };
    "endpoint.pause": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointView"];
                };
            };
        };
    };
    "endpoint.retire": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointView"];
                };
            };
        };
    };
    "endpoint.rotate-secret": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointWithSecret"];
                };
            };
        };
    };
    "metrics.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain;version=0.0.4;charset=utf-8": string;
                };
            };
        };
    };
    "route.list": {
        parameters: {
            query?: {
                /** @description as in HTTP: <code>GET</code> */
                method?: string | null;
                /** @description whose they are: <code>sales</code> */
                module?: string | null;
                /** @description how the path begins */
                prefix?: string | null;
                /** @description whether anybody has called it since the server was started */
                used?: boolean | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteList"];
                };
            };
        };
    };
    "route.raw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RawRoutes"];
                };
            };
        };
    };
    "route.summarize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteSummary"];
                };
            };
        };
    };
    "system.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemReport"];
                };
            };
        };
    };
    "graphql.query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GraphqlRequest"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GraphqlAnswer"];
                };
            };
        };
    };
    "deploy-check.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeployReport"];
                };
            };
        };
    };
    "deploy-check.details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeployReport"];
                };
            };
        };
    };
    "metrics.scrape": {
        parameters: {
            query?: never;
            header?: {
                Authorization?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain;version=0.0.4;charset=utf-8": string;
                };
            };
        };
    };
    "status.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemStatus"];
                };
            };
        };
    };
    "status.complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemStatus"];
                };
            };
        };
    };
    "status.reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemStatus"];
                };
            };
        };
    };
    "status.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PacksPack"][];
                };
            };
        };
    };
    "status.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PacksPack"];
                };
            };
        };
    };
    "status.summarize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusSummary"];
                };
            };
        };
    };
    "ui-map.show": {
        parameters: {
            query?: {
                /** @description see as somebody of this role does: for whoever defines roles, and for operators */
                role?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UiMapView"];
                };
            };
        };
    };
    "ui-map.compare": {
        parameters: {
            query?: {
                /** @description code of a role; absent for the caller */
                from?: string | null;
                /** @description code of a role; absent for the caller */
                to?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MapComparison"];
                };
            };
        };
    };
    "ui-map.list": {
        parameters: {
            query?: {
                /** @description see as somebody of this role does: for whoever defines roles, and for operators */
                role?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MapIndex"];
                };
            };
        };
    };
    "ui-map.get": {
        parameters: {
            query?: {
                /** @description see as somebody of this role does: for whoever defines roles, and for operators */
                role?: string | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MapResource"];
                };
            };
        };
    };
    "ui-map.roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageUiMapRole"];
                };
            };
        };
    };
    "map-version.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageMapVersionView"];
                };
            };
        };
    };
    "map-version.compare": {
        parameters: {
            query?: {
                /** @description absent for the latest but the one that is running */
                from?: string | null;
                /** @description absent for the one that is running */
                to?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionComparison"];
                };
            };
        };
    };
}
