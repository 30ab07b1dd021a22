-- Which delivery of an event is the last.
create index delivery_by_event on webhooks.delivery (firm_id, endpoint_id, event_id, seq);
