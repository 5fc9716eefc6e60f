--liquibase formatted sql

--changeset hagukumi:platform-002-outbox-claim
alter table outbox add column claimed_until datetime(6) null comment 'somebody delivers it until then at most; null: nobody does';
