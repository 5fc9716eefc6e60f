--liquibase formatted sql

--changeset hagukumi:roster-001-roster
create sql security invoker view roster as
select g.municipality_id, g.person_id, g.unit_id, u.path as unit_path, g.grade, g.title,
  p.staff_number, p.employment_type, p.occupation, p.authority,
  g.from_on, g.to_on, p.hired_on, p.left_on
from posting g
join person p on p.municipality_id = g.municipality_id and p.id = g.person_id
join unit u on u.municipality_id = g.municipality_id and u.id = g.unit_id
where g.duty = 'MAIN' and p.employment_type <> 'SPECIAL';
--rollback drop view roster;

--changeset hagukumi:roster-001-posting-heads
create index posting_heads on posting (municipality_id, grade, to_on, from_on);
