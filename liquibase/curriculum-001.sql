--liquibase formatted sql

--changeset hagukumi:curriculum-001-overlay
create table content_overlay (
  municipality_id bigint not null,
  course varchar(80) not null,
  kind varchar(10) not null check (kind in ('LESSON', 'QUESTION')),
  part varchar(120) not null comment 'file of the lesson or id of the question',
  base mediumtext not null comment 'the shipped text that ours was last reconciled with',
  base_version int not null comment 'of the shipped course or test',
  body mediumtext not null comment 'ours',
  published_at datetime(6) not null,
  primary key (municipality_id, course, kind, part),
  constraint content_overlay_of foreign key (municipality_id) references municipality (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:curriculum-001-draft
create table content_draft (
  id bigint not null primary key,
  municipality_id bigint not null,
  course varchar(80) not null,
  kind varchar(10) not null check (kind in ('LESSON', 'QUESTION')),
  part varchar(120) not null,
  state varchar(10) not null check (state in ('OPEN', 'READY', 'PUBLISHED', 'DROPPED')),
  closed_id bigint not null default 0 comment '0 while somebody works on it, then its id: one such draft for a text',
  revision int not null,
  published mediumtext not null comment 'the text in force that it is to replace',
  base mediumtext not null comment 'the shipped text that it has been reconciled with',
  base_version int not null,
  body mediumtext not null,
  changed_by bigint not null comment 'account',
  changed_name varchar(200) not null,
  changed_at datetime(6) not null,
  unique key content_draft_id (municipality_id, id),
  unique key content_draft_of_part (municipality_id, course, kind, part, closed_id),
  index content_draft_by_state (municipality_id, state),
  constraint content_draft_of foreign key (municipality_id) references municipality (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:curriculum-001-text
create table content_draft_text (
  id bigint not null primary key,
  municipality_id bigint not null,
  draft_id bigint not null,
  revision int not null,
  account_id bigint not null,
  person_id bigint not null comment '0: an account without a member of the staff',
  name varchar(200) not null,
  body mediumtext not null,
  saved_at datetime(6) not null,
  unique key content_draft_text_revision (municipality_id, draft_id, revision),
  constraint content_draft_text_of foreign key (municipality_id, draft_id) references content_draft (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:curriculum-001-text-append-only
create trigger content_draft_text_no_update before update on content_draft_text for each row
  signal sqlstate '45000' set message_text = 'content_draft_text is append-only';
create trigger content_draft_text_no_delete before delete on content_draft_text for each row
  signal sqlstate '45000' set message_text = 'content_draft_text is append-only';

--changeset hagukumi:curriculum-001-course
create table content_course (
  municipality_id bigint not null,
  course varchar(80) not null,
  changes int not null comment 'its row is held by whoever changes the course',
  primary key (municipality_id, course),
  constraint content_course_of foreign key (municipality_id) references municipality (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;
